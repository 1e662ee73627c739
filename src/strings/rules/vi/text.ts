import type { RuleSentences } from "../sentences";

export const text = {
  "blank-left-open": {
    title: "Số, ngày văn bản chưa điền",
    says: {
      open: ({ cell, text }) => ({
        what: `Ô ${cell} còn chỗ trống: “${text}”.`,
        why: "Phụ lục phải ghi số và ngày của văn bản kèm theo thì mới tra cứu được.",
        todo: "Điền số và ngày khi ban hành.",
      }),
      "run-together": ({ cell, text }) => ({
        what: `Ô ${cell}: chỗ để ghi số, ngày bị dính chữ hoặc mất: “${text}”.`,
        why: "In ra sẽ không còn chỗ điền số văn bản, câu chữ cũng sai.",
        todo: "Sửa lại câu, ví dụ “Kế hoạch số … /KH-UBND ngày … tháng … năm …”.",
      }),
    },
  },
  "bullets-on-one-line": {
    title: "Nhiều gạch đầu dòng trên cùng một dòng",
    says: {
      joined: ({ cell, items }) => ({
        what: `Ô ${cell} có ${items} ý gạch đầu dòng viết liền trên một dòng.`,
        why: "Người đọc khó tách từng ý; thường do mất dấu xuống dòng khi chép.",
        todo: "Xuống dòng (Alt+Enter) trước mỗi gạch đầu dòng.",
      }),
    },
  },
  "decimal-point-among-commas": {
    title: "Dấu chấm thập phân lẫn với dấu phẩy",
    says: {
      point: ({ cell, number }) => ({
        what: `Ô ${cell} ghi “${number}” bằng dấu chấm, các ô khác dùng dấu phẩy.`,
        why: "Trong văn bản tiếng Việt dấu chấm là ngăn cách hàng nghìn, dễ đọc nhầm số.",
        todo: "Đổi thành dấu phẩy.",
      }),
    },
  },
  "legacy-encoding": {
    title: "Chữ gõ bằng bảng mã cũ",
    says: {
      cells: ({ encoding, count, cells, example }) => ({
        what: `${count} ô gõ bằng bảng mã ${encoding}: ${cells}. Đọc ra là “${example}”.`,
        why: "Chữ chỉ đọc được khi máy có phông cũ; tìm kiếm, lọc và gửi lên hệ thống sẽ thành chữ lạ.",
        todo: "Xem lại bản chuyển rồi bấm sửa để đổi sang Unicode; sau đó chọn phông Times New Roman cho các ô này.",
      }),
    },
  },
  "markup-left": {
    title: "Còn sót thẻ định dạng",
    says: {
      cells: ({ count, cells }) => ({
        what: `${count} ô còn sót ký hiệu như <b>, <p>, [bookmark…] (${cells}).`,
        why: "Đây là dấu vết khi chép từ phần mềm khác, in ra sẽ lộ trong văn bản.",
        todo: "Bấm sửa để bỏ; nội dung chữ giữ nguyên.",
      }),
    },
  },
  "spaces-irregular": {
    title: "Khoảng trắng thừa hoặc lạ",
    says: {
      cells: ({ count, cells }) => ({
        what: `${count} ô có hai dấu cách liền nhau, dấu cách lạ hoặc dòng trống ở đầu (${cells}).`,
        why: "Mắt không thấy nhưng tìm kiếm, so sánh và tính toán sẽ sót các ô này.",
        todo: "Bấm sửa để chuẩn hóa; nội dung chữ giữ nguyên.",
      }),
    },
  },
  "term-misspelt": {
    title: "Viết sai thuật ngữ",
    says: {
      term: ({ cell, wrong, right }) => ({
        what: `Ô ${cell} viết “${wrong}”, có lẽ là “${right}”.`,
        why: "Sai thuật ngữ làm văn bản mất nghiêm túc và tìm kiếm không ra.",
        todo: `Nếu đúng là gõ nhầm, sửa thành “${right}”.`,
      }),
    },
  },
  "term-outdated": {
    title: "Thuật ngữ đã được thay thế",
    says: {
      term: ({ name, instead, source, cells }) => ({
        what: `Bảng còn dùng “${name}” (${cells}); theo ${source} nay là “${instead}”.`,
        why: "Dùng thuật ngữ cũ thì không khớp với số liệu trên Cổng dịch vụ công.",
        todo: `Đổi sang “${instead}” nếu văn bản giao chỉ tiêu cho phép.`,
      }),
    },
  },
  "unicode-decomposed": {
    title: "Dấu tiếng Việt lưu rời khỏi chữ",
    says: {
      cells: ({ count, cells }) => ({
        what: `${count} ô dùng kiểu chữ có dấu tách rời (Unicode tổ hợp): ${cells}.`,
        why: "Nhìn giống nhau nhưng tìm kiếm, lọc và so sánh không nhận ra là cùng một chữ.",
        todo: "Bấm sửa để chuyển sang Unicode dựng sẵn; chữ hiển thị không đổi.",
      }),
    },
  },
} satisfies Partial<RuleSentences>;
