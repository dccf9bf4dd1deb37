using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using SelfGov.Law;

namespace SelfGov.Kazakhstan;

/// <summary>Reads years of the work calendar from JSON.</summary>
internal static class WorkYearJson
{
    internal static ImmutableArray<WorkYear> Read(ReadOnlySpan<byte> json)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        WorkYearsData data =
            JsonSerializer.Deserialize(json.StartsWith(mark) ? json[mark.Length..] : json, WorkYearData.Default.WorkYearsData)
            ?? throw new JsonException("An object with a list of years is expected, and there is null.");
        ImmutableArray<WorkYear> years = [.. data.Years.Select((year, index) => Year(year, $"$.years[{index}]"))];
        int again = Enumerable.Range(0, years.Length)
            .FirstOrDefault(index => years[..index].Any(year => year.Year == years[index].Year), -1);
        return again < 0 ? years : throw Error($"$.years[{again}]", $"the year {years[again].Year} occurs twice.");
    }

    private static WorkYear Year(YearData? year, string place)
    {
        if (year is null)
        {
            throw Error(place, "a year is expected, and there is null.");
        }

        LocalDate[] kurbanAit = [.. year.KurbanAit.Select((day, index) => Day(day, $"{place}.kurbanAit[{index}]"))];
        DayOffTransfer[] transfers = [.. year.Transfers.Select((transfer, index) => Transfer(transfer, $"{place}.transfers[{index}]"))];
        try
        {
            return KazakhstanCalendar.Year(CertaintyOf(year.Certainty, place), kurbanAit, transfers);
        }
        catch (ArgumentException wrong)
        {
            throw Error(place, wrong.Message, wrong);
        }
    }

    private static DayOffTransfer Transfer(TransferData? transfer, string place) => transfer is null
        ? throw Error(place, "a transfer is expected, and there is null.")
        : new(
            Day(transfer.From, $"{place}.from"), Day(transfer.To, $"{place}.to"), transfer.Order, CalendarActs.Transfers,
            Uri.TryCreate(transfer.Source, UriKind.Absolute, out Uri? source)
                ? source
                : throw Error($"{place}.source", $"'{transfer.Source}' is no address."));

    private static Certainty CertaintyOf(string? name, string place) => name switch
    {
        null or nameof(Certainty.Reported) => Certainty.Reported,
        nameof(Certainty.Verified) => Certainty.Verified,
        nameof(Certainty.Interpreted) => Certainty.Interpreted,
        _ => throw Error($"{place}.certainty", $"'{name}' is none of Verified, Reported and Interpreted."),
    };

    private static LocalDate Day(string? text, string place) =>
        text is not null && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day }
            ? day
            : throw Error(place, $"'{text}' is no day; a day is written 2027-05-16.");

    private static JsonException Error(string place, string what, Exception? inner = null) =>
        new($"{place}: {what}", place, null, null, inner);
}

/// <summary>Years of the work calendar as data.</summary>
internal sealed record WorkYearsData(ImmutableArray<YearData> Years);

/// <summary>A year as data: its number is that of the first days of Kurban Ait.</summary>
internal sealed record YearData(ImmutableArray<string> KurbanAit, ImmutableArray<TransferData> Transfers, string? Certainty = null);

/// <summary>A moved day off as data.</summary>
internal sealed record TransferData(string From, string To, Words Order, string Source);

/// <summary>The JSON contract of the years.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(WorkYearsData))]
internal sealed partial class WorkYearData : JsonSerializerContext;
