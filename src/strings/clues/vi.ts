import type { Clue } from "../../core/model/annex";
import { formatPosition } from "../../core/sheet/address";
import { vi as terms } from "../terms/vi";

/** Why the reader believes what it says of a table. */
export function explain(clue: Clue): string {
  switch (clue.says) {
    case "header-word":
      return `Tiêu đề ô ${formatPosition(clue.at)} có chữ “${clue.word}”: cột ${terms.roles[clue.role]}.`;
    case "foreign-head":
      return `Tiêu đề ô ${formatPosition(clue.at)} “${clue.word}” thường thuộc loại bảng khác.`;
    case "cells-tell":
      return `Nội dung từ ô ${formatPosition(clue.at)} trở xuống là của cột ${terms.roles[clue.role]}.`;
    case "no-header":
      return "Không thấy dòng tiêu đề; ý nghĩa các cột được suy từ nội dung ô.";
    case "cells-confirm":
      return "Nội dung các ô khớp với tiêu đề cột.";
    case "few-clues":
      return "Có ít dấu hiệu của một bảng chỉ tiêu.";
    case "user-mapping":
      return "Ý nghĩa các cột do người dùng khai báo.";
    case "section-numbers":
      return "Các dòng nhóm được đánh số như trong phụ lục (I, II, A, 1.).";
  }
}
