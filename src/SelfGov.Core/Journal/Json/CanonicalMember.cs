namespace SelfGov.Journal.Json;

/// <summary>Where a member of a JSON object stands in the bytes of the object, which are known to be JSON without white space.</summary>
internal readonly record struct CanonicalMember(int Start, int NameLength, int Length)
{
    /// <summary>As many members as most objects have no more of.</summary>
    internal const int Few = 16;

    // The quotes of the name, and the colon behind it.
    private const int AroundName = 3;

    /// <summary>The name as it is written, without its quotes.</summary>
    internal ReadOnlySpan<byte> NameIn(ReadOnlySpan<byte> json) => json.Slice(Start + 1, NameLength);

    internal ReadOnlySpan<byte> ValueIn(ReadOnlySpan<byte> json) =>
        json.Slice(Start + NameLength + AroundName, Length - NameLength - AroundName);

    /// <summary>Name and value.</summary>
    internal ReadOnlySpan<byte> In(ReadOnlySpan<byte> json) => json.Slice(Start, Length);

    /// <summary>The members of an object whose braces are left out.</summary>
    /// <param name="members">The object.</param>
    /// <param name="room">Where they go, where they are no more than it holds.</param>
    internal static Span<CanonicalMember> In(ReadOnlySpan<byte> members, Span<CanonicalMember> room)
    {
        int count = 0;
        for (int at = 0; at < members.Length; at++)
        {
            if (count == room.Length)
            {
                var larger = new CanonicalMember[room.Length * 2];
                room.CopyTo(larger);
                room = larger;
            }

            room[count] = At(members, at);
            at += room[count++].Length;
        }

        return room[..count];
    }

    /// <summary>The member that begins at a place.</summary>
    internal static CanonicalMember At(ReadOnlySpan<byte> json, int at)
    {
        int colon = EndOfText(json, at);
        return new(at, colon - at - 2, EndOf(json, colon + 1) - at);
    }

    /// <summary>Where the value ends that begins at a place.</summary>
    internal static int EndOf(ReadOnlySpan<byte> json, int at)
    {
        int depth = 0;
        do
        {
            switch (json[at])
            {
                case (byte)'"':
                    at = EndOfText(json, at);
                    break;
                case (byte)'{' or (byte)'[':
                    depth++;
                    at++;
                    break;
                case (byte)'}' or (byte)']':
                    depth--;
                    at++;
                    break;
                case (byte)',' or (byte)':':
                    at++;
                    break;
                default:
                    int end = json[at..].IndexOfAny((byte)',', (byte)'}', (byte)']');
                    at = end < 0 ? json.Length : at + end;
                    break;
            }
        }
        while (depth > 0);
        return at;
    }

    private static int EndOfText(ReadOnlySpan<byte> json, int at)
    {
        at++;
        while (true)
        {
            at += json[at..].IndexOfAny((byte)'"', (byte)'\\');
            if (json[at] == '"')
            {
                return at + 1;
            }

            at += 2;
        }
    }
}
