using System.Text;
using SelfGov.Budgets.Figures;
using SelfGov.Law;
using Xunit;

namespace SelfGov.Budgets.Csv.Tests;

/// <summary>Files that are not quite the table: one clear remark, or the table where nothing is guessed in silence.</summary>
public class OtherFileTests
{
    private static readonly Budget Russian = BudgetSamples.Of(unit: "Кызыларайский сельский округ – «центр» № 1");

    private static readonly string Good = BudgetCsv.Write(Russian);

    [Theory]
    [InlineData(';', "separated by \";\"")]
    [InlineData('\t', "separated by \"TAB\"")]
    [InlineData('|', "separated by \"|\"")]
    public void Another_separator_is_one_remark(char separator, string reason)
    {
        BadCell bad = Assert.Single(BudgetCsv.Read(Good.Replace(',', separator)).BadCells);
        Assert.Equal(1, bad.Line);
        Assert.Contains(reason, bad.Explain(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sep=;\n")]
    [InlineData("SEP=,\r\n")]
    [InlineData("\uFEFFsep=\t\n")]
    public void A_line_that_names_the_separator_is_one_remark(string line) =>
        Assert.Contains(
            "names a separator", Assert.Single(BudgetCsv.Read(line + Good).BadCells).Explain(Language.English), StringComparison.Ordinal);

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 20, 0, 6, 0, 8, 0 })]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0 })]
    public void A_workbook_is_one_remark(byte[] bytes)
    {
        Assert.Contains("workbook", OneRemark(BudgetCsv.Read(new MemoryStream(bytes))), StringComparison.Ordinal);
        Assert.Contains("workbook", OneRemark(BudgetCsv.Read(Encoding.Latin1.GetString(bytes))), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_were_read_as_UTF_8_and_are_not_are_one_remark_with_their_line()
    {
        string text = Encoding.UTF8.GetString(Old(Good));
        BudgetTable table = BudgetCsv.Read(text);
        Assert.Equal(2, Assert.Single(table.BadCells).Line);
        Assert.Contains("not UTF-8", OneRemark(table), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void UTF_16_is_one_remark(string encoding)
    {
        Encoding wide = Encoding.GetEncoding(encoding);
        Assert.Contains(
            "not UTF-8", OneRemark(BudgetCsv.Read(new MemoryStream([.. wide.GetPreamble(), .. wide.GetBytes(Good)]))),
            StringComparison.Ordinal);
        Assert.Contains("not UTF-8", OneRemark(BudgetCsv.Read(Encoding.UTF8.GetString(wide.GetBytes(Good)))), StringComparison.Ordinal);
    }

    [Fact]
    public void Windows_1251_is_read_when_it_is_named_and_guessed_with_a_remark()
    {
        using var file = new MemoryStream(Old(Good));
        BudgetTable named = BudgetCsv.Read(file, TableEncoding.Windows1251, ShortCodes.Refused);
        Assert.Equal((Russian, 0), (named.Budget, named.Remarks.Length));
        file.Position = 0;
        BudgetTable guessed = BudgetCsv.Read(file);
        Assert.Equal(Russian, guessed.Budget);
        Assert.Contains("windows-1251", Assert.Single(guessed.Remarks).In(Language.English), StringComparison.Ordinal);
        file.Position = 0;
        Assert.Contains("not UTF-8", OneRemark(BudgetCsv.Read(file, TableEncoding.Utf8, ShortCodes.Refused)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0xC3, 0x28, 0x80, 0x81 })]
    [InlineData(new byte[] { 0xE0, 0x98 })]
    [InlineData(new byte[] { 0xC0, 0xC1, 0xC2, 0xE0 })]
    public void Bytes_that_no_one_wrote_in_windows_1251_are_not_guessed(byte[] bytes) => Assert.Contains(
        "not UTF-8", OneRemark(BudgetCsv.Read(new MemoryStream([.. Encoding.ASCII.GetBytes("row,"), .. bytes]))), StringComparison.Ordinal);

    [Fact]
    public void UTF_8_bytes_are_read_with_and_without_their_mark()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Good);
        Assert.Equal(Russian, BudgetCsv.Read(new MemoryStream(bytes)).Budget);
        Assert.Equal(Russian, BudgetCsv.Read(new MemoryStream([0xEF, 0xBB, 0xBF, .. bytes])).Budget);
    }

    [Theory]
    [InlineData(",2771\n", ",2771\0\n", "amount", "2771\0")]
    [InlineData("Property tax", "Property\0tax", "name", "Property\0tax")]
    [InlineData("receipt,,,TaxReceipts,1,04", "receipt,,,TaxReceipts,1\0,04", "category", "1\0")]
    public void A_NUL_never_passes(string good, string bad, string column, string value)
    {
        BudgetTable table = BudgetCsv.Read(Good.Replace(good, bad, StringComparison.Ordinal));
        Assert.Null(table.Budget);
        Assert.Contains(table.BadCells, cell => cell.Column == column && cell.Value == value);
    }

    [Theory]
    [InlineData("expenditure,,,Costs,,,,,07,", "expenditure,,,Costs,,,,,7,", "functional_group", "7")]
    [InlineData("07,,124,009,015", "07,,124,9,015", "programme", "9")]
    [InlineData("07,,124,009,015", "07,,124,009,15", "subprogramme", "15")]
    [InlineData("receipt,,,TaxReceipts,1,04,1", "receipt,,,TaxReceipts,1,4,1", "class", "4")]
    [InlineData("protected,,,,,,,,01,,124,001", "protected,,,,,,,,1,,124,001", "functional_group", "1")]
    public void A_code_that_lost_its_zeros_is_refused_or_padded(string good, string altered, string column, string value)
    {
        string text = Good.Replace(good, altered, StringComparison.Ordinal);
        BudgetTable table = BudgetCsv.Read(text);
        Assert.Null(table.Budget);
        BadCell bad = Assert.Single(table.BadCells);
        Assert.Equal((column, value), (bad.Column, bad.Value));
        Assert.Equal(Russian, BudgetCsv.Read(text, ShortCodes.Padded).Budget);
    }

    [Theory]
    [InlineData("receipt,,,TaxReceipts,1,04,1", "receipt,,,TaxReceipts,01,04,1")]
    [InlineData("receipt,,,TaxReceipts,1,04,1", "receipt,,,TaxReceipts,1,004,1")]
    [InlineData("receipt,,,TaxReceipts,1,04,1", "receipt,,,TaxReceipts,1,04,01")]
    [InlineData("07,,124,009,015", "007,,124,009,015")]
    [InlineData("07,,124,009,015", "07,01,124,009,015")]
    public void A_code_with_too_many_digits_is_refused_always(string good, string altered)
    {
        string text = Good.Replace(good, altered, StringComparison.Ordinal);
        Assert.NotEmpty(BudgetCsv.Read(text).BadCells);
        Assert.NotEmpty(BudgetCsv.Read(text, ShortCodes.Padded).BadCells);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+7", "'+7")]
    [InlineData("-7", "'-7")]
    [InlineData("@sum", "'@sum")]
    [InlineData("'=1", "''=1")]
    [InlineData("''x", "'''x")]
    [InlineData("'x", "''x")]
    [InlineData("x=1", "x=1")]
    [InlineData(" =1", "' =1")]
    [InlineData("\u00A0@x", "'\u00A0@x")]
    [InlineData("\uFF1D1", "'\uFF1D1")]
    [InlineData("\uFF0B1", "'\uFF0B1")]
    public void A_formula_is_written_as_text_and_read_back(string name, string cell)
    {
        Budget budget = BudgetSamples.Of(unit: name);
        string text = BudgetCsv.Write(budget);
        Assert.Contains(cell, text, StringComparison.Ordinal);
        Assert.Equal(budget, BudgetCsv.Read(text).Budget);
        Assert.DoesNotContain(text.Split('\n').SelectMany(line => line.Split(',')), each => each.StartsWith(name, StringComparison.Ordinal)
            && name != cell);
    }

    [Theory]
    [InlineData("\tx")]
    [InlineData("x\u0007")]
    [InlineData("x\u202E")]
    public void A_name_with_signs_that_deceive_is_a_remark(string name)
    {
        BudgetTable read = BudgetCsv.Read(
            BudgetCsv.Write(BudgetSamples.Of(unit: "unit")).Replace(",unit,", $",{name},", StringComparison.Ordinal));
        Assert.Null(read.Budget);
        Assert.NotEmpty(read.BadCells);
    }

    [Fact]
    public void An_apostrophe_that_guards_nothing_stays() =>
        Assert.Equal(
            "'x",
            BudgetCsv.Read(
                BudgetCsv.Write(BudgetSamples.Of(unit: "unit")).Replace(",unit,", ",'x,", StringComparison.Ordinal)).Budget!.Unit);

    [Theory]
    [InlineData("Категория;Класс;Подкласс;Наименование;Сумма\n1;01;2;Налог;5\n")]
    [InlineData("Категория,Класс,Подкласс,Наименование,Сумма\n1,01,2,Налог,5\n")]
    [InlineData("<!DOCTYPE html>\n<html><body>1</body></html>")]
    [InlineData("%PDF-1.7\n1 0 obj\n")]
    [InlineData("{\"row\": 1}")]
    public void A_file_of_another_kind_is_one_remark(string text) =>
        Assert.Contains("not the table of a budget", OneRemark(BudgetCsv.Read(text)), StringComparison.Ordinal);

    [Fact]
    public void A_quoted_line_that_names_the_separator_is_one_remark() =>
        Assert.Contains("names a separator", OneRemark(BudgetCsv.Read("\"sep=,\"\n" + Good)), StringComparison.Ordinal);

    [Theory]
    [InlineData("+2771")]
    [InlineData("02771")]
    [InlineData("-0")]
    [InlineData("2771.00")]
    [InlineData("2771.50")]
    [InlineData(" 2771")]
    [InlineData("-0.0")]
    public void An_amount_has_one_form(string cell)
    {
        BudgetTable table = BudgetCsv.Read(Good.Replace(",2771\n", $",{cell}\n", StringComparison.Ordinal));
        Assert.Null(table.Budget);
        Assert.Contains(table.BadCells, bad => bad.Column == "amount" && bad.Value == cell);
    }

    [Fact]
    public void A_decimal_that_is_nothing_may_be_printed() =>
        Assert.Equal(Russian, BudgetCsv.Read(Good.Replace(",2771\n", ",2771.0\n", StringComparison.Ordinal)).Budget);

    [Theory]
    [InlineData("\uD800")]
    [InlineData("\uDC00")]
    [InlineData("\uDC00\uD800")]
    public void Half_of_a_character_never_passes(string half)
    {
        BudgetTable table = BudgetCsv.Read(Good.Replace("Property tax", "Property " + half + "tax", StringComparison.Ordinal));
        Assert.Contains("not UTF-8", OneRemark(table), StringComparison.Ordinal);
        Assert.True(table.BadCells[0].Line > 1);
    }

    private static string OneRemark(BudgetTable table)
    {
        Assert.Null(table.Budget);
        return Assert.Single(table.BadCells).Explain(Language.English);
    }

    // windows-1251 of what the sample holds: Russian letters, the dash, the quotes, the number sign.
    private static byte[] Old(string text) =>
        [.. text.Select(each => each switch
        {
            >= 'А' and <= 'я' => (byte)(each - 'А' + 0xC0),
            '–' => (byte)0x96,
            '«' => (byte)0xAB,
            '»' => (byte)0xBB,
            '№' => (byte)0xB9,
            < '\u0080' => (byte)each,
            _ => throw new InvalidOperationException(each.ToString()),
        })];
}
