export const helpWords = {
  heading: "Hướng dẫn",
  parts: [
    {
      heading: "Kiểm tra",
      text: "Mở trang tính có phụ lục rồi bấm Kiểm tra. Phần mềm chỉ đọc, không đổi ô nào. Bảng bị ngắt trang, gộp ô, lặp tiêu đề vẫn đọc được.",
    },
    {
      heading: "Kiểm tra khi đang sửa",
      text: "Bật lên thì sau mỗi lần sửa ô, kết quả tự cập nhật, kể cả khi người khác cùng sửa tệp; không động đến ô đang chọn và lệnh hoàn tác của Excel. Khi gộp, tách ô, chèn cột hoặc dán nhiều ô, bảng rà soát nhắc bấm Kiểm tra lại chứ không đoán.",
    },
    {
      heading: "Số liệu tổng hợp",
      text: "Nếu phụ lục có cột đánh giá, phần mềm đếm theo cột đó. Nếu không có, phần mềm so số liệu mới nhất với mục tiêu và ghi rõ là phần mềm tính. Bấm vào từng dòng để xem những chỉ tiêu được đếm.",
    },
    {
      heading: "Lỗi, cảnh báo, gợi ý",
      text: "Lỗi là chỗ chắc chắn sai. Cảnh báo là chỗ cần xem lại. Gợi ý là chỗ nên chỉnh cho đẹp, cho thống nhất. Bấm vào từng điểm để mở đúng ô trong Excel.",
    },
    {
      heading: "Sửa và hoàn tác",
      text: "Trước khi sửa luôn có phần xem trước. Nút Hoàn tác trả lại từng lần ghi của phần mềm, kể cả khi anh chị đã sửa chỗ khác sau đó; ô nào anh chị đã sửa lại thì được giữ nguyên.",
    },
    {
      heading: "Lập trang, in, gửi đi",
      text: "Trang Tổng hợp để lãnh đạo ký, biên bản rà soát để gửi lại đơn vị lập phụ lục. Bấm lại thì trang được lập lại tại chỗ: cột anh chị ghi thêm bên phải, ý kiến của đơn vị và các điểm đã sửa đều được giữ. Các trang này không bị kiểm tra như phụ lục.",
    },
    {
      heading: "Bỏ qua",
      text: "Điểm nào đã xem và thấy đúng thì bấm Bỏ qua và ghi lý do. Lý do lưu trong tệp để người sau biết. Tệp .xls không lưu được phần này; hãy lưu thành .xlsx.",
    },
    {
      heading: "Tô ô, ghi chú vào ô",
      text: "Đặt dấu ngay trên trang tính cho người khác cùng xem. Dấu tự theo mỗi lần kiểm tra, sửa hoặc bỏ qua; tắt đi thì màu và định dạng của anh chị vẫn như trước, kể cả sau khi lưu và mở lại. Trước khi gửi tệp, có thể gỡ hết trong Thiết lập. Tệp .xls không giữ được ghi chú loại này; hãy tắt ghi chú trước khi lưu, hoặc lưu thành .xlsx.",
    },
    {
      heading: "Bàn phím",
      text: "Tab để đi giữa các nút, phím mũi tên để đi trong danh sách, Enter để mở ô trong Excel.",
    },
  ],
};
