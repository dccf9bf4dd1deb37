using System.Text;

namespace SelfGov.Journal.Json;

/// <summary>
/// Divides canonical JSON, in one pass over its bytes, into what is hashed and the personal data beside it, as
/// <see cref="PersonalShape.TakeOut(System.Text.Json.Nodes.JsonNode)"/> divides a tree.
/// </summary>
internal ref struct PersonalCut
{
    private readonly ReadOnlySpan<byte> json;
    private readonly CanonicalWriter left;
    private readonly CanonicalWriter taken;
    private readonly HashSet<string>? texts;
    private int at;

    private PersonalCut(ReadOnlySpan<byte> json, HashSet<string>? texts, CanonicalWriter left, CanonicalWriter taken)
    {
        this.json = json;
        this.texts = texts;
        this.left = left;
        this.taken = taken;
    }

    /// <summary>Divides the JSON of a value, and answers whether anything was taken.</summary>
    /// <param name="json">Canonical JSON.</param>
    /// <param name="shape">Where the value holds personal data; null where it does not.</param>
    /// <param name="texts">Texts, as canonical JSON writes them, that are personal as values of members wherever they stand.</param>
    /// <param name="left">Where the rest goes; empty.</param>
    /// <param name="taken">Where the personal data go; empty.</param>
    internal static bool Divide(
        ReadOnlySpan<byte> json, PersonalShape? shape, HashSet<string>? texts, CanonicalWriter left, CanonicalWriter taken) =>
        new PersonalCut(json, texts, left, taken).Value(shape);

    private bool Value(PersonalShape? shape)
    {
        switch (json[at])
        {
            case (byte)'{' when shape is not null || texts is not null:
                return Members(shape);
            case (byte)'[' when shape is not null || texts is not null:
                return Elements(shape);
            default:
                left.Raw(Skip());
                return false;
        }
    }

    private bool Members(PersonalShape? shape)
    {
        bool isLeft = false;
        bool isTaken = false;
        at++;
        while (json[at] != '}')
        {
            CanonicalMember next = CanonicalMember.At(json, at);
            int place = shape?.PlaceOf(next.NameIn(json)) ?? -1;
            PersonalShape.Member? member = place < 0 ? null : shape!.Members[place];
            if (IsPersonal(member, next.ValueIn(json)))
            {
                taken.Raw(isTaken ? ","u8 : "{"u8);
                taken.Raw(next.In(json));
                at += next.Length;
                isTaken = true;
            }
            else
            {
                left.Raw(isLeft ? ","u8 : "{"u8);
                isLeft = true;
                isTaken |= MayHold(next, member?.Inner, isFirst: !isTaken);
            }

            at += json[at] == ',' ? 1 : 0;
        }

        at++;
        left.Raw(isLeft ? "}"u8 : "{}"u8);
        taken.Raw(isTaken ? "}"u8 : []);
        return isTaken;
    }

    /// <summary>Passes over a member that is no datum itself, and answers whether anything in it was one.</summary>
    private bool MayHold(CanonicalMember member, PersonalShape? inner, bool isFirst)
    {
        ReadOnlySpan<byte> value = member.ValueIn(json);
        if ((inner is null && texts is null) || value[0] is not ((byte)'{' or (byte)'['))
        {
            left.Raw(member.In(json));
            at += member.Length;
            return false;
        }

        int before = taken.Length;
        ReadOnlySpan<byte> head = json.Slice(at, member.Length - value.Length);
        left.Raw(head);
        taken.Raw(isFirst ? "{"u8 : ","u8);
        taken.Raw(head);
        at += head.Length;
        bool isTaken = Value(inner);
        taken.Rewind(isTaken ? taken.Length : before);
        return isTaken;
    }

    // Null is no datum of anybody; it stays.
    private readonly bool IsPersonal(PersonalShape.Member? member, ReadOnlySpan<byte> value) =>
        (member is { Inner: null } && value[0] != 'n')
        || (texts is not null && value[0] == '"' && texts.Contains(Encoding.UTF8.GetString(value)));

    private bool Elements(PersonalShape? shape)
    {
        int before = taken.Length;
        bool isTaken = false;
        at++;
        left.Raw("["u8);
        taken.Raw("["u8);
        for (bool isFirst = true; json[at] != ']'; isFirst = false)
        {
            left.Raw(isFirst ? [] : ","u8);
            taken.Raw(isFirst ? [] : ","u8);
            if (Value(shape))
            {
                isTaken = true;
            }
            else
            {
                taken.Raw("null"u8);
            }

            at += json[at] == ',' ? 1 : 0;
        }

        at++;
        left.Raw("]"u8);
        if (isTaken)
        {
            taken.Raw("]"u8);
        }
        else
        {
            taken.Rewind(before);
        }

        return isTaken;
    }

    private ReadOnlySpan<byte> Skip()
    {
        int start = at;
        at = CanonicalMember.EndOf(json, at);
        return json[start..at];
    }
}
