using System.Collections.Immutable;
using SelfGov.Law;

namespace SelfGov.Elections.Candidacies;

/// <summary>One ground to refuse or cancel registration, as an edition has it.</summary>
/// <param name="Ground">The ground.</param>
/// <param name="Basis">The place in the law.</param>
/// <param name="Refuses">Whether registration may be refused on it.</param>
/// <param name="Cancels">Whether a registration may be cancelled on it.</param>
public sealed record RegistrationGroundRule(RegistrationGround Ground, Citation Basis, bool Refuses = true, bool Cancels = true)
{
    private static readonly Words RefusesAndCancels = new(
        "тіркеуден бас тарту және тіркеудің күшін жою", "отказ в регистрации и отмена регистрации", "refusal and cancellation");

    private static readonly Words OnlyRefuses = new("тек бас тарту", "только отказ", "refusal only");
    private static readonly Words OnlyCancels = new("тек күшін жою", "только отмена", "cancellation only");

    /// <summary>What an edition lets a commission do on a ground; null where it does not know the ground.</summary>
    internal static Ruled<Words>? EffectOf(ImmutableArray<RegistrationGroundRule> grounds, RegistrationGround ground)
    {
        RegistrationGroundRule? rule = grounds.FirstOrDefault(known => known.Ground == ground);
        Words? effect = rule switch
        {
            { Refuses: true, Cancels: true } => RefusesAndCancels,
            { Refuses: true } => OnlyRefuses,
            { Cancels: true } => OnlyCancels,
            _ => null,
        };
        return effect is null ? null : new Ruled<Words>(effect, rule!.Basis);
    }
}
