using SelfGov.Journal.Chain;

namespace SelfGov.Journal.Json;

/// <summary>
/// Puts personal data back into the canonical JSON of a fact, or what stands for them once they are destroyed, in one pass over its bytes,
/// as <see cref="PersonalShape.PutBack"/> puts them into a tree. The result is JSON; it need not be canonical.
/// </summary>
internal ref struct PersonalJoin
{
    // One bit each says which properties of a shape are there.
    private const int MostMembers = 64;

    private readonly ReadOnlySpan<byte> json;
    private readonly CanonicalWriter joined;
    private int at;

    private PersonalJoin(ReadOnlySpan<byte> json, CanonicalWriter joined)
    {
        this.json = json;
        this.joined = joined;
    }

    /// <summary>
    /// Joins a payload and the values, and answers whether it could; where it could not, nothing that is written is of use.
    /// </summary>
    /// <param name="json">Canonical JSON without the values.</param>
    /// <param name="shape">Where the values belong.</param>
    /// <param name="values">Canonical JSON; empty where the values are destroyed.</param>
    /// <param name="joined">Where the whole goes.</param>
    internal static bool TryJoin(ReadOnlySpan<byte> json, PersonalShape shape, ReadOnlySpan<byte> values, CanonicalWriter joined)
    {
        var join = new PersonalJoin(json, joined);
        return join.Value(shape, values);
    }

    private bool Value(PersonalShape? shape, ReadOnlySpan<byte> values)
    {
        switch (json[at])
        {
            case (byte)'{' when shape is not null:
                return Members(shape, values);
            case (byte)'[' when shape is not null:
                return Elements(shape, values);
            default:
                int start = at;
                at = CanonicalMember.EndOf(json, at);
                joined.Raw(json[start..at]);
                return true;
        }
    }

    private bool Members(PersonalShape shape, ReadOnlySpan<byte> values)
    {
        if (shape.Members.Length > MostMembers)
        {
            return false;
        }

        ulong there = 0;
        bool isFirst = true;
        at++;
        joined.Raw("{"u8);
        while (json[at] != '}')
        {
            CanonicalMember next = CanonicalMember.At(json, at);
            ReadOnlySpan<byte> name = next.NameIn(json);
            int place = shape.PlaceOf(name);
            int head = next.Length - next.ValueIn(json).Length;
            joined.Raw(isFirst ? [] : ","u8);
            joined.Raw(json.Slice(at, head));
            at += head;
            isFirst = false;
            there |= place < 0 ? 0 : 1UL << place;
            PersonalShape? inner = place < 0 ? null : shape.Members[place].Inner;
            if (!Value(inner, inner is null ? default : MemberOf(values, name)))
            {
                return false;
            }

            at += json[at] == ',' ? 1 : 0;
        }

        at++;
        Missing(shape, there, values, isFirst);
        joined.Raw("}"u8);
        return true;
    }

    private readonly void Missing(PersonalShape shape, ulong there, ReadOnlySpan<byte> values, bool isFirst)
    {
        for (int i = 0; i < shape.Members.Length; i++)
        {
            PersonalShape.Member member = shape.Members[i];
            if (member.Inner is not null || (there & (1UL << i)) != 0)
            {
                continue;
            }

            joined.Raw(isFirst ? "\""u8 : ",\""u8);
            joined.Raw(member.Written);
            joined.Raw("\":"u8);
            isFirst = false;
            ReadOnlySpan<byte> value = MemberOf(values, member.Written);
            if (!value.IsEmpty)
            {
                joined.Raw(value);
            }
            else if (member.IsText)
            {
                joined.Text(PersonalRecord.ErasedText);
            }
            else
            {
                joined.Raw("null"u8);
            }
        }
    }

    private bool Elements(PersonalShape shape, ReadOnlySpan<byte> values)
    {
        bool isList = !values.IsEmpty && values[0] == '[';
        int next = 1;
        at++;
        joined.Raw("["u8);
        for (bool isFirst = true; json[at] != ']'; isFirst = false)
        {
            ReadOnlySpan<byte> value = default;
            if (isList && values[next] != ']')
            {
                int end = CanonicalMember.EndOf(values, next);
                value = values[next..end];
                next = values[end] == ',' ? end + 1 : end;
            }

            joined.Raw(isFirst ? [] : ","u8);
            if (!Value(shape, value))
            {
                return false;
            }

            at += json[at] == ',' ? 1 : 0;
        }

        at++;
        joined.Raw("]"u8);
        return true;
    }

    /// <summary>The value of a member; empty where there is none.</summary>
    internal static ReadOnlySpan<byte> MemberOf(ReadOnlySpan<byte> json, ReadOnlySpan<byte> name)
    {
        if (json.IsEmpty || json[0] != '{')
        {
            return default;
        }

        for (int at = 1; json[at] != '}'; at += json[at] == ',' ? 1 : 0)
        {
            CanonicalMember next = CanonicalMember.At(json, at);
            if (next.NameIn(json).SequenceEqual(name))
            {
                return next.ValueIn(json);
            }

            at += next.Length;
        }

        return default;
    }
}
