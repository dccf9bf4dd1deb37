using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using SelfGov.Contract;
using SelfGov.Workflow;
using SelfGov.Workflow.Explanation;

namespace SelfGov;

/// <summary>Draws JSON that a shape takes, from a pool of values and by chance.</summary>
internal sealed class Drafts(ValuePool pool, LocalDate today, Dice dice)
{
    private static readonly int[] Offsets = [0, 0, 0, -1, 1, -2, 2, 3, -3, 5, 7, 10, -10, 14, 15, 20, 30, -30, 45, 60, 90, -365, 365];

    /// <summary>A value that an expectation names, as JSON; null where it has none.</summary>
    internal static JsonNode? JsonOf(object value) => value switch
    {
        LocalDate day => LocalDatePattern.Iso.Format(day),
        LocalDateTime time => LocalDateTimePattern.ExtendedIso.Format(time),
        LocalTime hour => LocalTimePattern.ExtendedIso.Format(hour),
        Instant moment => InstantPattern.ExtendedIso.Format(moment),
        YearMonth month => YearMonthPattern.Iso.Format(month),
        int number => (decimal)number,
        long number => (decimal)number,
        decimal number => number,
        string text => text,
        Enum choice => choice.ToString(),
        _ => decimal.TryParse(value.ToString(), CultureInfo.InvariantCulture, out decimal number) ? number : null,
    };

    /// <summary>The smallest value of a shape, each day today.</summary>
    internal JsonNode? Plain(ValueShape shape) => shape.Kind switch
    {
        ValueKind.Object => new JsonObject(shape.Fields.Where(field => field.IsRequired)
            .Select(field => KeyValuePair.Create(field.Name, Plain(field)))),
        ValueKind.List => new JsonArray(Plain(shape.Element!)),
        ValueKind.Truth => true,
        ValueKind.Whole => Math.Max(shape.Least ?? 1, Math.Min(1, shape.Largest ?? 1)),
        ValueKind.Number => Math.Max(shape.Least ?? 0, 0),
        ValueKind.Choice or ValueKind.Choices => shape.Choices[0].Name,
        _ => (shape.Example is { } example ? ValuePool.FormOf(example) : string.Empty) switch
        {
            "day" => LocalDatePattern.Iso.Format(today),
            "time" => LocalDateTimePattern.ExtendedIso.Format(today.At(new LocalTime(10, 0))),
            _ => shape.Example ?? "…",
        },
    };

    internal JsonNode? Plain(FieldShape field) =>
        field.Example is { } example ? JsonNode.Parse(example) : field.IsNullable ? null : Plain(field.Value);

    /// <summary>An object with some of what it can be without.</summary>
    internal JsonObject Sketched(ValueShape shape) => new(shape.Fields
        .Where(field => field.IsRequired || dice.OneIn(2))
        .Select(field => KeyValuePair.Create(field.Name, field.IsNullable && dice.OneIn(2) ? null
            : field.Example is { } example ? JsonNode.Parse(example)
            : Draw(field.Name, field.Value, null))));

    /// <summary>The smallest value with one of the fields that it can be without: of two that exclude each other, one.</summary>
    internal JsonObject WithOne(ValueShape shape, int turn)
    {
        var made = (JsonObject)Plain(shape)!;
        FieldShape[] without = [.. shape.Fields.Where(field => made[field.Name] is null)];
        if (without.Length > 0)
        {
            FieldShape field = without[turn % without.Length];
            made[field.Name] = field.Value.Kind == ValueKind.Object ? Full(field.Value) : Draw(field.Name, field.Value, null);
        }

        return made;
    }

    /// <summary>
    /// A value whose fields are those of one record of the pool where their names agree, with one of its numbers moved by one: what
    /// corrects a record has its key, and differs.
    /// </summary>
    internal JsonObject Aligned(ValueShape shape)
    {
        JsonObject made = Sketched(shape);
        (JsonObject Record, int Alike)[] records =
        [
            .. pool.OfForm("object").OfType<JsonObject>()
                .Select(record => (record, shape.Fields.Count(field => Agrees(record, field)))).Where(each => each.Item2 > 0),
        ];
        if (records.Length > 0)
        {
            int most = dice.OneIn(3) ? 1 : records.Max(each => each.Alike);
            JsonObject record = dice.Of<JsonObject>([.. records.Where(each => each.Alike >= most).Select(each => each.Record)]);
            foreach (FieldShape field in shape.Fields.Where(field => Agrees(record, field)))
            {
                made[field.Name] = ValuePool.Copy(record[field.Name]!, field.Value);
            }

            FieldShape[] numbers = [.. shape.Fields.Where(field => field.Value.Kind == ValueKind.Whole && Agrees(record, field))];
            if (numbers.Length > 0)
            {
                FieldShape field = dice.Of<FieldShape>(numbers);
                made[field.Name] = Math.Max(made[field.Name]!.GetValue<decimal>() + dice.Of(1, -1, 0), field.Value.Least ?? 0);
            }
        }

        return made;

        static bool Agrees(JsonObject record, FieldShape field) =>
            record[field.Name] is { } value && ValuePool.Fits(value, field.Value);
    }

    private JsonObject Full(ValueShape shape) => new(shape.Fields.Select(field => KeyValuePair.Create(
        field.Name, field.Example is { } example ? JsonNode.Parse(example) : Plain(field.Value))));

    /// <summary>Another value of a field, near to what it has.</summary>
    internal JsonNode? Draw(FieldShape field, JsonNode? current)
    {
        if (field.IsNullable && dice.OneIn(current is null ? 6 : 3))
        {
            return null;
        }

        if (dice.OneIn(field.Value.Kind == ValueKind.Object && current is not null ? 6 : 2)
            && Some(pool.Named(field.Name)) is { } same && ValuePool.Fits(same, field.Value))
        {
            return ValuePool.Copy(same, field.Value);
        }

        return field.Example is { } example && dice.OneIn(12) ? JsonNode.Parse(example) : Draw(field.Name, field.Value, current);
    }

    /// <summary>A value that an expectation takes, put somewhere in a field that can hold it; null where nothing can.</summary>
    internal JsonNode? Meet(ValueShape shape, JsonNode? current, Expectation expectation)
    {
        if (expectation.Kind == ExpectationKind.Present)
        {
            return Plain(shape);
        }

        if (expectation.Values.IsDefaultOrEmpty || JsonOf(dice.Of(expectation.Values.AsSpan())) is not { } wanted)
        {
            return null;
        }

        if (ValuePool.Fits(wanted, shape))
        {
            return Near(wanted, expectation.Kind, shape);
        }

        if (shape.Kind != ValueKind.Object)
        {
            return null;
        }

        var made = (current as JsonObject ?? Plain(shape))!.DeepClone().AsObject();
        FieldShape[] able = [.. shape.Fields.Where(field => ValuePool.Fits(wanted, field.Value))];
        if (able.Length == 0)
        {
            return null;
        }

        FieldShape chosen = dice.Of<FieldShape>(able);
        made[chosen.Name] = Near(wanted, expectation.Kind, chosen.Value);
        return made;
    }

    /// <summary>Some number of a value moved by what is missing to the sum that a refusal expects; null where it says none.</summary>
    internal JsonNode? Balance(JsonNode? current, Refusal refusal)
    {
        if (current is not null && refusal.Expectation is { Values: [var day, ..] } && DayOf(day) is { } bound
            && ValuePool.DayIn(refusal.Found?.English) is { } given)
        {
            JsonNode moved = current.DeepClone();
            return Move(moved, (Period.DaysBetween(given, bound) + dice.Of(0, 0, 1, -1, 7, -7)) * dice.Of(1, 1, -1)) ? moved : null;
        }

        if (current is null || refusal.Expectation is not { Values: [var wanted] } || JsonOf(wanted)?.GetValueKind() != JsonValueKind.Number
            || !decimal.TryParse(refusal.Found?.English, CultureInfo.InvariantCulture, out decimal found))
        {
            return null;
        }

        JsonNode made = current.DeepClone();
        (JsonNode Parent, string? Name, int Place)[] numbers = [.. Numbers(made)];
        if (numbers.Length == 0)
        {
            return null;
        }

        (JsonNode parent, string? name, int place) = numbers[dice.Below(numbers.Length)];
        decimal change = (JsonOf(wanted)!.GetValue<decimal>() - found) * dice.Of(1, 1, -1);
        if (name is not null)
        {
            parent[name] = parent[name]!.GetValue<decimal>() + change;
        }
        else
        {
            parent[place] = parent[place]!.GetValue<decimal>() + change;
        }

        return made;
    }

    /// <summary>A list of one of the numbers that a refusal expects in words; null where it names none, or the field lists none.</summary>
    internal JsonArray? Listed(ValueShape shape, Refusal refusal) =>
        shape is { Kind: ValueKind.List, Element.Kind: ValueKind.Whole } && refusal.Expectation is null
            && ValuePool.NumbersIn(refusal.Expected?.English) is { Length: > 0 } numbers
            ? new JsonArray(dice.Of<decimal>(numbers))
            : null;

    /// <summary>A value with another choice in the place of one that a refusal found; null where it found none.</summary>
    internal JsonNode? Choose(ValueShape shape, JsonNode? current, Refusal refusal) =>
        current is not null && refusal.Found?.English is { } found ? Chosen(shape, current, found) : null;

    private JsonNode? Chosen(ValueShape shape, JsonNode current, string found)
    {
        switch (current)
        {
            case JsonObject record:
                foreach (FieldShape field in shape.Fields)
                {
                    if (record[field.Name] is { } value && Chosen(field.Value, value, found) is { } chosen)
                    {
                        JsonObject made = record.DeepClone().AsObject();
                        made[field.Name] = chosen;
                        return made;
                    }
                }

                return null;
            case JsonArray list:
                for (int place = 0; place < list.Count; place++)
                {
                    if (list[place] is { } value && Chosen(shape.Element!, value, found) is { } chosen)
                    {
                        JsonArray made = list.DeepClone().AsArray();
                        made[place] = chosen;
                        return made;
                    }
                }

                return null;
            default:
                return shape.Kind == ValueKind.Choice
                    && shape.Choices.FirstOrDefault(choice => choice.Name == current.GetValue<string>()) is { } one
                    && (found.Contains(one.Name, StringComparison.Ordinal)
                        || (one.Label is { } label && found.Contains(label.English, StringComparison.Ordinal)))
                    ? shape.Choices[dice.Below(shape.Choices.Length)].Name
                    : null;
        }
    }

    private static LocalDate? DayOf(object value) => value switch
    {
        LocalDate day => day,
        LocalDateTime time => time.Date,
        _ => null,
    };

    // What is compared with a bound may hang on a day of the field, and move as it moves.
    private bool Move(JsonNode node, int days)
    {
        if (node is not JsonObject record)
        {
            return false;
        }

        string[] able = [.. record.Where(each => each.Value?.GetValueKind() == JsonValueKind.String
            && ValuePool.FormOf(each.Value.GetValue<string>()) is "day" or "time" or "moment").Select(each => each.Key)];
        if (able.Length > 0)
        {
            string name = dice.Of<string>(able);
            record[name] = Moved(record[name]!.GetValue<string>(), days);
        }

        return able.Length > 0;
    }

    // The next of its kind: a list of numbered things goes on by one.
    private JsonNode Shifted(JsonNode value)
    {
        (JsonNode Parent, string? Name, int Place)[] numbers = [.. Numbers(value)];
        if (numbers.Length > 0 && numbers[dice.Below(numbers.Length)] is (var parent, { } name, _))
        {
            parent[name] = parent[name]!.GetValue<decimal>() + 1;
        }

        return value;
    }

    private static IEnumerable<(JsonNode Parent, string? Name, int Place)> Numbers(JsonNode node) => node switch
    {
        JsonObject record => record.SelectMany(each => each.Value is null ? []
            : each.Value.GetValueKind() == JsonValueKind.Number ? [(record, each.Key, 0)] : Numbers(each.Value)),
        JsonArray list => list.SelectMany((each, place) => each is null ? []
            : each.GetValueKind() == JsonValueKind.Number ? [(list, null, place)] : Numbers(each)),
        _ => [],
    };

    private JsonNode Near(JsonNode wanted, ExpectationKind kind, ValueShape shape)
    {
        int way = dice.OneIn(3) ? 1 : 0;
        way = kind switch
        {
            ExpectationKind.AtMost or ExpectationKind.NotLater => -way,
            ExpectationKind.Exactly or ExpectationKind.OneOf => 0,
            _ => way,
        };
        return way == 0 ? wanted.DeepClone()
            : shape.Kind is ValueKind.Whole or ValueKind.Number ? wanted.GetValue<decimal>() + way
            : wanted.GetValueKind() == JsonValueKind.String ? Moved(wanted.GetValue<string>(), way)
            : wanted.DeepClone();
    }

    private JsonNode? Draw(string name, ValueShape shape, JsonNode? current)
    {
        switch (shape.Kind)
        {
            case ValueKind.Object:
                if (dice.OneIn(current is null ? 3 : 10) && Some([.. pool.Fitting(shape)]) is { } fitting)
                {
                    return ValuePool.Copy(fitting, shape);
                }

                JsonObject made = dice.OneIn(current is null ? 3 : 10) ? Full(shape)
                    : dice.OneIn(5) ? Sketched(shape) : (current as JsonObject ?? Plain(shape))!.DeepClone().AsObject();
                if (shape.Fields.Length > 0 && !dice.OneIn(8))
                {
                    for (int changes = dice.Of(1, 1, 1, 2, 3); changes > 0; changes--)
                    {
                        FieldShape field = shape.Fields[dice.Below(shape.Fields.Length)];
                        made[field.Name] = Draw(field, made[field.Name]);
                    }
                }

                return made;
            case ValueKind.List:
                return List(name, shape.Element!, (current as JsonArray)?.DeepClone().AsArray() ?? []);
            case ValueKind.Truth:
                return dice.OneIn(2);
            case ValueKind.Choice:
                return shape.Choices[dice.Below(shape.Choices.Length)].Name;
            case ValueKind.Choices:
                int few = dice.Of(shape.Choices.Length, 2, 3);
                return string.Join(", ", shape.Choices.Where(_ => dice.OneIn(few)).Select(choice => choice.Name).DefaultIfEmpty(
                    shape.Choices[dice.Below(shape.Choices.Length)].Name));
            case ValueKind.Whole or ValueKind.Number:
                decimal number = dice.Below(8) switch
                {
                    7 when Some(pool.OfForm("number"))?.GetValue<decimal>() is > 0 and < int.MaxValue and { } most =>
                        dice.Below((int)most + 1),
                    6 when current?.GetValueKind() == JsonValueKind.Number => current.GetValue<decimal>() + dice.Of(1, -1),
                    0 => 0,
                    1 => 1 + dice.Below(5),
                    2 when current?.GetValueKind() == JsonValueKind.Number => current.GetValue<decimal>() * dice.Of(2, 10, 100),
                    _ => (Some(pool.OfForm("number"))?.GetValue<decimal>() ?? dice.Below(100)) + dice.Of(0, 0, 0, 1, -1),
                };
                number = Math.Clamp(number, shape.Least ?? decimal.MinValue, shape.Largest ?? decimal.MaxValue);
                return shape.Kind == ValueKind.Whole ? decimal.Truncate(number) : number;
            default:
                return Text(shape);
        }
    }

    private JsonArray List(string name, ValueShape element, JsonArray list)
    {
        switch (dice.Below(7))
        {
            case 0:
                return [];
            case 1 when list.Count > 1:
                list.RemoveAt(dice.Below(list.Count));
                return list;
            case 2 or 4 or 5 when list.Count > 0:
                int place = dice.Below(list.Count);
                list[place] = Draw(name, element, list[place]);
                return list;
            case 3 when element.Kind == ValueKind.Choice:
                return new JsonArray([.. element.Choices.Select(choice => (JsonNode)choice.Name)]);
            default:
                for (int more = dice.Of(1, 1, 1, 2, 3, 10); more > 0; more--)
                {
                    list.Add(list.Count > 0 && dice.OneIn(3) ? Shifted(list[^1]!.DeepClone())
                        : Draw(name, element, list.Count > 0 && dice.OneIn(2) ? list[^1] : null));
                }

                return list;
        }
    }

    private string Text(ValueShape shape)
    {
        string form = shape.Example is { } example ? ValuePool.FormOf(example) : "text";
        return form switch
        {
            "day" => LocalDatePattern.Iso.Format(Day()),
            "time" => dice.OneIn(2) && Some(pool.OfForm("time")) is { } time
                ? Moved(time.GetValue<string>(), dice.Of(0, 0, 1, -1))
                : $"{LocalDatePattern.Iso.Format(Day())}T{Hour()}",
            "moment" => dice.OneIn(2) && Some(pool.OfForm("moment")) is { } moment
                ? Moved(moment.GetValue<string>(), dice.Of(0, 0, 1, -1))
                : $"{LocalDatePattern.Iso.Format(Day())}T{dice.Below(24):00}:00:00Z",
            "hour" => Hour(),
            "month" => YearMonthPattern.Iso.Format(Day().ToYearMonth()),
            _ => !dice.OneIn(5) && Some(pool.OfForm(form == "text" && dice.OneIn(6) ? "digest" : form)) is { } known
                ? known.GetValue<string>()
                : shape.Example ?? dice.Of("…", $"text {dice.Below(100)}"),
        };
    }

    // An hour that a refusal expects, or any.
    private string Hour() => dice.OneIn(2) && Some(pool.OfForm("hour")) is { } known
        ? known.GetValue<string>()
        : $"{dice.Below(24):00}:00:00";

    private LocalDate Day()
    {
        LocalDate day = dice.OneIn(3) || Some(pool.OfForm("day")) is not { } known
            ? today
            : LocalDatePattern.Iso.Parse(known.GetValue<string>()).GetValueOrThrow();
        int offset = dice.Of<int>(Offsets);
        day = day.Year is > 1900 and < 2300 ? day.PlusDays(offset) : today;
        // The middle of a week is a working day more often than any other.
        return dice.OneIn(4) ? day.With(DateAdjusters.NextOrSame(IsoDayOfWeek.Wednesday)) : day;
    }

    private static string Moved(string text, int days)
    {
        if (days == 0 || !LocalDatePattern.Iso.Parse(text[..Math.Min(10, text.Length)]).TryGetValue(default, out LocalDate day)
            || day.Year is < 1900 or > 2300)
        {
            return text;
        }

        return LocalDatePattern.Iso.Format(day.PlusDays(days)) + text[10..];
    }

    private JsonNode? Some(IReadOnlyList<JsonNode> values) => values.Count == 0 ? null : values[dice.Below(values.Count)];
}
