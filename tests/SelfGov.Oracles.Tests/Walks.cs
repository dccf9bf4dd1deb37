namespace SelfGov.Oracles;

/// <summary>Sequences of facts for a machine, and what the library answers to them.</summary>
internal static class Walks
{
    private const int RandomWalks = 20;
    private const int RandomSteps = 50;

    /// <summary>Walks that lead nowhere in particular, the same ones in every run.</summary>
    internal static string[][] AtRandom(Machine machine)
    {
        var dice = new Random(20260725);
        return [.. Enumerable.Range(0, RandomWalks).Select(_ => RandomWalk(machine, dice))];
    }

    /// <summary>
    /// The state after every fact, with <c>+</c> where the fact is permitted and <c>-</c> where it is not and nothing happens.
    /// </summary>
    internal static string[] Answers(Machine machine, string[] walk)
    {
        string state = machine.Initial;
        var answers = new List<string> { state };
        foreach (string trigger in walk)
        {
            string? next = machine.Next(state, trigger);
            state = next ?? state;
            answers.Add(state + (next is null ? "-" : "+"));
        }

        return [.. answers];
    }

    /// <summary>
    /// Walks that put every fact to every state: those that do not lead out of it in one walk, each that does in a walk of its own.
    /// </summary>
    internal static IEnumerable<string[]> Everywhere(Machine machine)
    {
        var ways = new Dictionary<string, string[]> { [machine.Initial] = [] };
        var waiting = new Queue<string>(ways.Keys);
        while (waiting.TryDequeue(out string? state))
        {
            string[] way = ways[state];
            var staying = new List<string>(way);
            foreach (string trigger in machine.Triggers)
            {
                string next = machine.Next(state, trigger) ?? state;
                if (next == state)
                {
                    staying.Add(trigger);
                    continue;
                }

                yield return [.. way, trigger];
                if (ways.TryAdd(next, [.. way, trigger]))
                {
                    waiting.Enqueue(next);
                }
            }

            yield return [.. staying];
        }
    }

    /// <summary>Mostly permitted facts, so that the walk gets on; about one in four is any fact at all.</summary>
    private static string[] RandomWalk(Machine machine, Random dice)
    {
        string[] all = [.. machine.Triggers];
        string state = machine.Initial;
        var walk = new List<string>();
        while (walk.Count < RandomSteps)
        {
            string[] permitted = [.. all.Where(trigger => machine.Next(state, trigger) is not null)];
            string trigger = permitted.Length == 0 || dice.Next(4) == 0
                ? all[dice.Next(all.Length)]
                : permitted[dice.Next(permitted.Length)];
            walk.Add(trigger);
            state = machine.Next(state, trigger) ?? state;
        }

        return [.. walk];
    }
}
