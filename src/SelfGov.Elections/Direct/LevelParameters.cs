using SelfGov.Law;
using SelfGov.Law.Changes;

namespace SelfGov.Elections.Direct;

/// <summary>Lists a parameter that differs between village level and raion level: one entry for each.</summary>
internal static class LevelParameters
{
    private static readonly Words Village = new("{0} (ауыл деңгейі)", "{0} (сельский уровень)", "{0} (village level)");
    private static readonly Words Raion = new("{0} (аудан деңгейі)", "{0} (районный уровень)", "{0} (raion level)");

    internal static void Add(ParameterList list, string code, Words name, AkimElectionLaw law, Func<LevelTerms, Ruled<TimeLimit>> of) => list
        .Add(code + ".village", Village.With(name), of(law.Village))
        .Add(code + ".raion", Raion.With(name), law.Raion is { } raion ? of(raion) : null);

    internal static void Add(ParameterList list, string code, Words name, AkimElectionLaw law, Func<LevelTerms, Ruled<int>> of) => list
        .Add(code + ".village", Village.With(name), of(law.Village))
        .Add(code + ".raion", Raion.With(name), law.Raion is { } raion ? of(raion) : null);

    internal static void Add(ParameterList list, string code, Words name, AkimElectionLaw law, Func<LevelTerms, Citation> of) => list
        .Add(code + ".village", Village.With(name), of(law.Village))
        .Add(code + ".raion", Raion.With(name), law.Raion is { } raion ? of(raion) : null);
}
