namespace PovertyCriteria.Tests.Forms;

/// <summary>
/// Mẫu số 3.3 of 1315/VBHN-BLĐTBXH copied out by hand, row by row: rural Red River Delta, northern midlands and mountains, north central
/// and central coast, Central Highlands, South East, Mekong Delta; urban. Nothing here comes from the library or from its law files.
/// </summary>
internal static class OfficialTable
{
    public const int Areas = 7;
    public const int Urban = 6;
    public const int Items = 15;
    public const int CentralHighlands = 3;

    /// <summary>The rows of each item, the first item at 0, with the words by which the form can be told.</summary>
    public static readonly (string Words, int[] Points)[][] Rows =
    [
        // 1. Số nhân khẩu trong hộ
        [
            ("1 người", [105, 90, 90, 95, 100, 100, 125]),
            ("2 người", [95, 80, 75, 75, 80, 90, 110]),
            ("3 người", [75, 65, 60, 65, 55, 80, 90]),
            ("4 người", [60, 45, 40, 50, 30, 60, 75]),
            ("5 người", [45, 35, 25, 40, 15, 45, 60]),
            ("6 người", [35, 25, 15, 25, 5, 35, 50]),
            ("7 người", [30, 20, 0, 15, 0, 25, 40]),
        ],

        // 2. Số người trong độ tuổi lao động
        [
            ("1 người", [15, 5, 0, 5, 20, 10, 10]),
            ("2 người", [25, 10, 10, 5, 35, 25, 20]),
            ("3 người", [30, 15, 20, 10, 45, 35, 30]),
            ("4 người", [30, 20, 20, 10, 50, 40, 35]),
            ("từ 5 người trở lên", [35, 25, 30, 20, 65, 45, 40]),
        ],

        // 3. Số người phụ thuộc
        [
            ("Không có người nào", [0, 10, 0, 15, 0, 0, 5]),
            ("Chỉ có 1 người", [0, 5, 0, 0, 0, 0, 0]),
        ],

        // 4. Bằng cấp cao nhất của thành viên hộ gia đình
        [
            ("cao đẳng hoặc đại học trở lên", [10, 10, 10, 15, 15, 10, 10]),
            ("trung cấp nghề hoặc trung học chuyên nghiệp", [5, 5, 10, 15, 5, 10, 0]),
            ("sơ cấp nghề", [0, 0, 10, 15, 5, 0, 0]),
        ],

        // 5. Hộ có ít nhất 1 người đang làm việc phi nông nghiệp
        [
            ("Công chức, viên chức", [0, 30, 10, 20, 5, 5, 5]),
            ("có hợp đồng lao động", [20, 35, 20, 20, 25, 20, 10]),
            ("Tự sản xuất, kinh doanh", [20, 30, 15, 15, 10, 15, 5]),
        ],

        // 6. Lương hưu hoặc trợ cấp
        [
            ("Có 1 người", [15, 20, 20, 15, 0, 0, 5]),
            ("từ 2 người trở lên", [35, 35, 30, 35, 40, 35, 20]),
        ],

        // 7. Nhà ở
        [
            ("Tường", [5, 10, 10, 5, 5, 5, 5]),
            ("Cột", [0, 0, 0, 0, 5, 5, 5]),
        ],

        // 8. Diện tích bình quân đầu người
        [
            ("Từ 20 m2 đến dưới 30 m2", [0, 0, 5, 0, 0, 5, 0]),
            ("Từ 30 m2 đến dưới 40 m2", [10, 5, 5, 0, 0, 10, 5]),
            ("Từ 40 m2 trở lên", [15, 15, 15, 15, 0, 20, 10]),
        ],

        // 9. Tiêu thụ điện bình quân 1 tháng cả hộ
        [
            ("Từ 25 KW đến dưới 50 KW", [0, 5, 5, 10, 15, 0, 5]),
            ("Từ 50 KW đến dưới 100 KW", [5, 15, 20, 20, 25, 10, 5]),
            ("Từ 100 KW đến dưới 150 KW", [10, 25, 25, 20, 30, 15, 15]),
            ("Từ 150 KW trở lên", [20, 30, 40, 35, 35, 20, 20]),
        ],

        // 10. Nước sinh hoạt
        [
            ("Nước máy", [5, 5, 5, 0, 15, 0, 10]),
            ("Nước giếng khoan", [5, 5, 5, 10, 5, 5, 5]),
            ("Nước giếng đào được bảo vệ", [0, 0, 0, 5, 0, 0, 0]),
        ],

        // 11. Nhà tiêu hợp vệ sinh
        [
            ("Hố xí tự hoại/bán tự hoại", [5, 5, 5, 10, 10, 10, 10]),
        ],

        // 12. Tài sản chủ yếu
        [
            ("Ô tô", [55, 50, 55, 30, 60, 60, 55]),
            ("1 xe máy", [15, 10, 20, 20, 15, 15, 15]),
            ("2 xe máy", [25, 20, 30, 25, 20, 25, 20]),
            ("Từ 3 xe máy", [35, 25, 30, 30, 30, 35, 25]),
            ("Tàu thuyền có động cơ", [25, 10, 15, 35, 10, 15, 10]),
            ("Máy in, máy fax", [0, 15, 10, 0, 20, 0, 10]),
            ("1 ti vi màu", [0, 0, 5, 0, 0, 0, 0]),
            ("Từ 2 ti vi màu trở lên", [0, 0, 15, 0, 10, 10, 5]),
            ("Dàn nghe nhạc các loại", [5, 10, 0, 15, 5, 5, 5]),
            ("Máy vi tính", [5, 10, 10, 15, 5, 5, 5]),
            ("Tủ lạnh", [15, 10, 15, 15, 5, 10, 5]),
            ("1 máy điều hòa nhiệt độ", [10, 0, 10, 0, 5, 15, 10]),
            ("Từ 2 máy điều hòa nhiệt độ", [20, 20, 15, 30, 30, 25, 20]),
            ("Máy giặt, sấy quần áo", [10, 15, 15, 25, 10, 10, 10]),
            ("Bình tắm nước nóng", [10, 15, 10, 15, 10, 5, 5]),
            ("Lò vi sóng, lò nướng", [10, 0, 5, 15, 15, 15, 10]),
        ],

        // 13. Đất đai
        [
            ("Ao, vườn liền kề đất ở từ 300 m2 đến dưới 500 m2", [0, 5, 0, 0, 0, 0, 0]),
            ("Ao, vườn liền kề đất ở từ 500 m2 trở lên", [5, 10, 5, 5, 5, 5, 5]),
            ("cây hằng năm từ 5.000 m2 trở lên", [10, 5, 0, 0, 5, 10, 10]),
            ("Cây lâu năm từ 1.000 m2 đến dưới 5.000 m2", [5, 5, 0, 0, 5, 0, 5]),
            ("Cây lâu năm từ 5.000 m2 trở lên", [10, 15, 5, 10, 10, 15, 10]),
            ("Mặt nước từ 500 m2 đến dưới 5.000 m2", [0, 10, 0, 5, 25, 0, 20]),
            ("Mặt nước từ 5.000 m2 trở lên", [15, 30, 20, 15, 30, 10, 30]),
            ("Đất rừng từ 5.000 m2 đến dưới 10.000 m2", [25, 0, 0, 0, 0, 25, 25]),
            ("Đất rừng từ 10.000 m2 trở lên", [30, 5, 5, 5, 20, 30, 30]),
        ],

        // 14. Chăn nuôi
        [
            ("1 con trâu, bò, ngựa", [0, 10, 0, 0, 0, 0, 5]),
            ("2 con trâu, bò, ngựa", [0, 20, 10, 0, 5, 0, 10]),
            ("từ 3 con trâu, bò, ngựa trở lên", [20, 30, 20, 30, 10, 25, 15]),
            ("từ 10 con lợn, dê, cừu trở lên", [10, 5, 10, 10, 5, 5, 10]),
            ("từ 100 con gà, vịt, ngan, ngỗng, chim trở lên", [10, 15, 10, 5, 5, 15, 15]),
            ("nuôi trồng thủy sản", [5, 5, 0, 0, 5, 0, 10]),
        ],

        // 15. Vùng: urban households only
        [
            ("Đồng bằng sông Hồng", [0, 0, 0, 0, 0, 0, 10]),
            ("Trung du và miền núi phía Bắc", [0, 0, 0, 0, 0, 0, 0]),
            ("Bắc Trung Bộ và duyên hải miền Trung", [0, 0, 0, 0, 0, 0, 10]),
            ("Tây Nguyên", [0, 0, 0, 0, 0, 0, 15]),
            ("Đông Nam Bộ", [0, 0, 0, 0, 0, 0, 20]),
            ("Đồng bằng sông Cửu Long", [0, 0, 0, 0, 0, 0, 15]),
            ("Các thành phố trực thuộc Trung ương", [0, 0, 0, 0, 0, 0, 25]),
        ],
    ];

    /// <summary>The points of a row, both counted from 1 as the form has them.</summary>
    public static int Points(int item, int row, int area) => Rows[item - 1][row - 1].Points[area];
}
