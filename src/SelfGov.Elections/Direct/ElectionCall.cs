using NodaTime;
using SelfGov.Law;

namespace SelfGov.Elections.Direct;

/// <summary>The decision that calls an election (art. 113-1).</summary>
/// <param name="CalledOn">The day of the decision.</param>
/// <param name="Day">Election day.</param>
/// <param name="MinimumWage">The minimum wage in force on 1 January of the year, which measures the fee (art. 113-5(2)).</param>
/// <param name="NominationCloses">The close of nomination in local time, where the call fixes it otherwise (art. 113-3(5)).</param>
/// <param name="RegistrationCloses">The close of registration in local time, where the call fixes it otherwise (art. 113-5(14)).</param>
public sealed record ElectionCall(
    LocalDate CalledOn, LocalDate Day, Money MinimumWage, LocalDateTime? NominationCloses = null, LocalDateTime? RegistrationCloses = null);
