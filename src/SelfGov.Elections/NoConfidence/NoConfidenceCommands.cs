using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Workflow;

namespace SelfGov.Elections.NoConfidence;

/// <summary>Asks in writing for no confidence; the collection of signatures begins (art. 24(1)-(4)).</summary>
/// <param name="Unit">The unit whose akim it is about.</param>
/// <param name="AllDeputies">The number of all deputies of the maslikhat, from 1, as the Central Election Commission fixed it.</param>
/// <param name="Ground">The ground.</param>
/// <param name="ReportsNotApproved">How many times the maslikhat did not approve the akim's reports, from 0.</param>
/// <param name="AssemblyAskedOn">The day on which the local community assembly asked for the dismissal; null when it did not.</param>
public sealed record InitiateMotion(
    Unit Unit, int AllDeputies, NoConfidenceGround Ground, int ReportsNotApproved = 0, LocalDate? AssemblyAskedOn = null) : ICommand<NoConfidenceMotion>;

/// <summary>Hands in the signature sheets (art. 24(4)).</summary>
/// <param name="Signatures">The number of deputies who signed.</param>
public sealed record HandInSheets(int Signatures) : ICommand<NoConfidenceMotion>;

/// <summary>Draws up the protocol on the signatures (art. 24(4)).</summary>
/// <param name="Genuine">The number of genuine signatures, from 0.</param>
public sealed record DrawUpProtocol(int Genuine) : ICommand<NoConfidenceMotion>;

/// <summary>Votes on no confidence in the session of the maslikhat (art. 24(5)).</summary>
/// <param name="InFavour">The number of deputies who voted for no confidence, from 0.</param>
public sealed record VoteNoConfidence(int InFavour) : ICommand<NoConfidenceMotion>;

/// <summary>Delivers the decision of the session to the higher akim; the moment of the decision is that of receipt (art. 24(6)).</summary>
public sealed record DeliverDecision : ICommand<NoConfidenceMotion>;

/// <summary>Accepts no confidence and ends the akim's powers (art. 24(7)).</summary>
public sealed record AcceptNoConfidence : ICommand<NoConfidenceMotion>;

/// <summary>Leaves the akim in office (art. 24(7)).</summary>
public sealed record RejectNoConfidence : ICommand<NoConfidenceMotion>;

/// <summary>Votes on no confidence a second time (art. 24(8)).</summary>
/// <param name="InFavour">The number of deputies who voted for no confidence, from 0.</param>
public sealed record VoteAgain(int InFavour) : ICommand<NoConfidenceMotion>;

/// <summary>Dismisses the akim after the second vote (art. 24(8)).</summary>
public sealed record DismissAkim : ICommand<NoConfidenceMotion>;
