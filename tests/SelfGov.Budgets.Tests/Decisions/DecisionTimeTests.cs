using System.Diagnostics;
using Xunit;

namespace SelfGov.Budgets.Decisions;

/// <summary>Reading takes time and memory in proportion to the length, whatever the text.</summary>
public class DecisionTimeTests
{
    public static TheoryData<string> Hostile =>
    [
        "доходы ", "доходы – ", "доходы\n", "доходы - - - - ", "1 ", "12345678", "1'", "1, ", "1\n", "1) а ", "1. А ", "а:", "(", "<",
        "<table",
        "<table></table>", "«", "\"", "замени ", "цифры \"1\" заменить цифрами \"2\" ", "ауыстырыл 1 ", "5 тенге ",
        "субвенция 5 тенге, Абай ауыл ",
        "4 тармақтың ", "Утвердить бюджет ", "2024-2026 жылдарға арналған ",
        "1. Утвердить бюджет Абай на 2021 год: доходы – 5 тысяч тенге; ",
        "субвенция Абай ауылы 5 тысяч тенге; ", "на 2024 год: ", "> Сноска. а\n",
        "слова «1 ", "«1», ", "«1» сандары ауыстырыл ", "цифры «1», «1» заменить цифрами «1», ", "приложение 1 к\n", "1.1 а\n",
        "(-1,5", "(-1 ",
        "субвенция, а, ", "субвенция села Аба – -5 тенге, ", "1) трансферт: 5 тенге; ", "доходы, а, ",
        "1. Внести в решение «О бюджете села Абай на 2024-2026 годы» цифры «1» заменить цифрами «2».\n",
        "1.1 по селу Абай:\nдоходы – 1 тысяч тенге;\n", "приложение ", "\u00AD", "\n", " ",
    ];

    // Allocation does not vary with the load of the machine: four times the text may take no more than four times the memory.
    [Theory]
    [MemberData(nameof(Hostile))]
    public void Memory_is_proportional_to_the_length(string seed)
    {
        Allocated(seed, 20_000);
        long small = Allocated(seed, 20_000);
        Assert.InRange(Allocated(seed, 80_000), 0, (long)(4.8 * small) + 100_000);
    }

    // All wordings of figures on one line, bare and with what may stand beside them.
    [Theory]
    [InlineData(" ")]
    [InlineData(" – ")]
    [InlineData(", ")]
    [InlineData(" 5 ")]
    [InlineData(" – 5 тысяч тенге, ")]
    [InlineData(" (5) тенге; ")]
    [InlineData(" (")]
    [InlineData(" ) ")]
    [InlineData(", в том числе ")]
    [InlineData(" субвенция 5 тенге ")]
    public void Memory_is_proportional_to_the_number_of_figures_named_on_one_line(string between)
    {
        string[] labels =
        [
            "доходы", "налоговые поступления", "неналоговые поступления", "поступления трансфертов", "затраты",
            "чистое бюджетное кредитование", "бюджетные кредиты",
            "погашение бюджетных кредитов", "сальдо по операциям с финансовыми активами", "дефицит (профицит) бюджета",
            "финансирование дефицита (использование профицита) бюджета", "кірістер", "салықтық түсімдер", "шығындар", "қарыздарды өтеу",
        ];
        foreach (string seed in labels.Append(string.Join(between, labels)).Select(label => label + between))
        {
            Allocated(seed, 20_000, DecisionFigures.Read);
            long small = Allocated(seed, 20_000, DecisionFigures.Read);
            Assert.InRange(Allocated(seed, 80_000, DecisionFigures.Read), 0, (long)(4.8 * small) + 100_000);
        }
    }

    // A quadratic reading takes sixteen times as long; the bound and the turns leave room for a busy machine.
    [Theory]
    [MemberData(nameof(Hostile))]
    public void Time_is_proportional_to_the_length(string seed)
    {
        DecisionText.Read(Text(seed, 40_000));
        Assert.Contains(Enumerable.Range(0, 8), _ =>
        {
            TimeSpan small = Fastest(seed, 40_000);
            return Fastest(seed, 160_000) <= (10 * small) + TimeSpan.FromMilliseconds(50);
        });
    }

    private static long Allocated(string seed, int length) => Allocated(seed, length, DecisionText.Read);

    private static long Allocated(string seed, int length, Func<string, object> read)
    {
        string text = Text(seed, length);
        long before = GC.GetAllocatedBytesForCurrentThread();
        read(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static TimeSpan Fastest(string seed, int length)
    {
        string text = Text(seed, length);
        return Enumerable.Range(0, 3).Min(_ =>
        {
            long start = Stopwatch.GetTimestamp();
            DecisionText.Read(text);
            return Stopwatch.GetElapsedTime(start);
        });
    }

    private static string Text(string seed, int length) => string.Concat(Enumerable.Repeat(seed, (length / seed.Length) + 1))[..length];
}
