using System.Collections.Immutable;
using NodaTime;
using SelfGov.AspNetCore.Access;
using SelfGov.AspNetCore.Answers;
using SelfGov.AspNetCore.Problems;
using SelfGov.AspNetCore.Requests;
using SelfGov.Cases;
using SelfGov.Contract;
using SelfGov.Journal;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.Handlers;

/// <summary>Opens cases and handles their commands.</summary>
internal sealed class CaseCommands<TCase>(string kind)
    where TCase : Case
{
    internal const string Explain = "explain";
    internal const string Edition = "edition";

    // A tag that no answer has given stands for no version that a case can have.
    private const long NoVersion = long.MaxValue;

    /// <summary>Opens a case.</summary>
    internal async ValueTask<Answer?> OpenAsync(CaseRequest request, string name)
    {
        Actor actor = await request.RequireActorAsync().ConfigureAwait(false);
        CaseId id = CaseAddress.CaseOf(request.Http);
        Procedure<TCase> procedure = request.Get<Procedure<TCase>>();
        CaseDocument.Require(procedure);
        var query = new QueryValues(request.Http.Request.Query);
        EditionId? edition = EditionOf(query, procedure);
        HandleHeaders wishes = WishesOf(request, query);
        await request.Access.RequireCommandAsync(new CaseResource(kind, id) { Command = name }).ConfigureAwait(false);
        ICommand<TCase> command = await ReadAsync(request, procedure, name).ConfigureAwait(false);
        HandleOptions options = wishes.Options with
        {
            ExpectedVersion = wishes switch
            {
                { MustExist: true } => NoVersion,
                { Versions: { } versions } => versions.Contains(0) ? 0 : NoVersion,
                _ => null,
            },
        };
        Cases<TCase> cases = request.Get<Cases<TCase>>();
        Decision<TCase>.Accepted opening;
        try
        {
            Decision<TCase> decision = edition is { } named
                ? await cases.OpenAsync(id, named, command, actor, options, request.Aborted).ConfigureAwait(false)
                : await cases.OpenAsync(id, command, actor, options, request.Aborted).ConfigureAwait(false);
            opening = AcceptedOf(decision, procedure);
        }
        catch (ConcurrencyConflictException conflict)
        {
            Problem problem = wishes switch
            {
                { MustExist: false, Versions: null } => ThrownProblem.Of(conflict)!,
                { MustExist: true } when conflict.ActualVersion > 0 => new(ProblemTypes.Exists) { Version = conflict.ActualVersion },
                { Versions: { } versions } when conflict.ActualVersion > 0 && versions.Contains(conflict.ActualVersion) =>
                    new(ProblemTypes.Exists) { Version = conflict.ActualVersion },
                _ => NotMatched(conflict) with { Detail = null },
            };
            throw new ProblemException(
                await MaySeeAsync(request, id).ConfigureAwait(false) ? problem : problem with { Version = null, Detail = null });
        }
        catch (ArgumentException) when (
            edition is null && procedure.Governing(command, options.On ?? request.Get<IClock>().GetCurrentInstant()) is null)
        {
            throw new ProblemException(new Problem(ProblemTypes.NoEdition)
            {
                Detail = HttpTexts.NameEdition.With(Words.Same(string.Join(", ", procedure.Lifecycles.Editions))),
            });
        }

        if (opening.Next.Version != opening.Facts.Length)
        {
            throw new RequestMismatchException(
                id, options.IdempotencyKey!, opening.Next.Version - opening.Facts.Length + 1,
                "the key stands for a command on the open case");
        }

        if (edition is { } wanted && wanted != opening.Next.Edition)
        {
            throw new RequestMismatchException(
                id, options.IdempotencyKey!, 1, $"the edition was '{opening.Next.Edition}', and is '{wanted}'");
        }

        CaseView<TCase> view = await OpenedCase.OfAsync(request, procedure, opening, options.IdempotencyKey is not null)
            .ConfigureAwait(false);
        byte[] document = CaseDocument.Write(procedure, view);
        return new Answer(document)
        {
            Status = 201,
            Tag = EntityTag.Of(view.Version, document),
            Location = CaseAddress.Of(request.Http, id, behind: 2),
        };
    }

    /// <summary>Handles a command.</summary>
    internal async ValueTask<Answer?> HandleAsync(CaseRequest request, string name)
    {
        Actor actor = await request.RequireActorAsync().ConfigureAwait(false);
        CaseId id = CaseAddress.CaseOf(request.Http);
        Procedure<TCase> procedure = request.Get<Procedure<TCase>>();
        var query = new QueryValues(request.Http.Request.Query);
        bool isPersonal = query.Truth(CaseReadings<TCase>.PersonalData);
        HandleHeaders wishes = WishesOf(request, query);
        await RequireAsync(request, id, name).ConfigureAwait(false);
        ICommand<TCase> command = await ReadAsync(request, procedure, name).ConfigureAwait(false);
        Cases<TCase> cases = request.Get<Cases<TCase>>();
        HandleOptions options = wishes.Options with
        {
            ExpectedVersion = wishes.Versions is { Count: > 1 } versions
                ? await OneOfAsync(cases, id, versions, request.Aborted).ConfigureAwait(false)
                : Expected(wishes.Versions),
        };
        if (isPersonal)
        {
            await OpenAsync(request, id).ConfigureAwait(false);
        }

        // Looked at before an explained command is handled, so that nothing is read that could fail after it was recorded.
        CaseView<TCase>? blank = options.Explain && !isPersonal
            ? await cases.GetWithoutPersonalDataAsync(id, null, request.Aborted).ConfigureAwait(false)
            : null;
        try
        {
            Decision<TCase> decision = await cases.HandleAsync(id, command, actor, options, request.Aborted).ConfigureAwait(false);
            if (!isPersonal && decision is not Decision<TCase>.Accepted { Met.IsEmpty: true })
            {
                blank ??= await cases.GetWithoutPersonalDataAsync(id, null, request.Aborted).ConfigureAwait(false);
                decision = DecisionShown.Of(decision, blank, command, actor, options);
            }

            return new Answer(procedure.Documents.OfDecision(AcceptedOf(decision, procedure), isPersonal));
        }
        catch (ConcurrencyConflictException conflict) when (options.ExpectedVersion is not null)
        {
            throw new ProblemException(NotMatched(conflict));
        }
    }

    // Noted before the command is handled: what was recorded cannot be kept from the caller by a note that fails.
    private async ValueTask OpenAsync(CaseRequest request, CaseId id)
    {
        SeenCase<TCase> seen = await SeenCase<TCase>.OfAsync(request, kind, id).ConfigureAwait(false);
        Actor reader = await request.Access.RequirePersonalDataAsync(seen.Resource).ConfigureAwait(false);
        await PersonalAccess.RecordAsync(request, reader, seen.View).ConfigureAwait(false);
    }

    private static EditionId? EditionOf(QueryValues query, Procedure<TCase> procedure)
    {
        EditionId? edition = query.Parsed<EditionId>(Edition, procedure.Lifecycles.Editions[^1].ToString());
        if (edition is not { } named || procedure.Lifecycles.Editions.Contains(named))
        {
            return edition;
        }

        query.Add(Edition, "OutOfRange", HttpTexts.Edition.With(
            Words.Same(string.Join(", ", procedure.Lifecycles.Editions)), Words.Given(HttpTexts.Shown(named.ToString()))));
        return null;
    }

    private static HandleHeaders WishesOf(CaseRequest request, QueryValues query)
    {
        _ = Acceptance.Of(request.Http.Request, Acceptance.Json);
        bool explain = query.Truth(Explain);
        query.ThrowIfWrong();
        return HandleHeaders.Of(request.Http.Request, explain);
    }

    // What case it is about is looked at only where a policy of the host may depend on it.
    private async ValueTask RequireAsync(CaseRequest request, CaseId id, string name)
    {
        if (await request.Access.HasAsync(SelfGovPolicies.Read).ConfigureAwait(false)
            || await request.Access.HasAsync(SelfGovPolicies.Command).ConfigureAwait(false))
        {
            SeenCase<TCase> seen = await SeenCase<TCase>.OfAsync(request, kind, id).ConfigureAwait(false);
            await request.Access.RequireCommandAsync(seen.Resource with { Command = name }).ConfigureAwait(false);
        }
    }

    private async ValueTask<bool> MaySeeAsync(CaseRequest request, CaseId id)
    {
        try
        {
            _ = await SeenCase<TCase>.OfAsync(request, kind, id).ConfigureAwait(false);
            return true;
        }
        catch (Exception exception) when (exception is ProblemException or BrokenJournalException or NewerReleaseException
            or CaseNotFoundException)
        {
            return false;
        }
    }

    private static async ValueTask<ICommand<TCase>> ReadAsync(CaseRequest request, Procedure<TCase> procedure, string name)
    {
        ReadOnlyMemory<byte> body = await CommandBody.ReadAsync(
            request.Http.Request, CommandContract<TCase>.LongestData, request.Aborted).ConfigureAwait(false);
        try
        {
            return procedure.Contract.TryRead(name, body, out ICommand<TCase>? command, out ImmutableArray<ContractError> errors)
                ? command
                : throw ProblemException.Of([.. errors.Select(error =>
                    new RequestError(RequestError.Body, null, error.Pointer, error.Kind.ToString(), error.Text))]);
        }
        catch (NotSupportedException)
        {
            throw new ProblemException(new Problem(ProblemTypes.NotOffered) { Detail = HttpTexts.NoJson });
        }
    }

    private static long? Expected(IReadOnlyList<long>? versions) =>
        versions is null ? null : versions.Count == 0 ? NoVersion : versions[0];

    private static async ValueTask<long> OneOfAsync(
        Cases<TCase> cases, CaseId id, IReadOnlyList<long> versions, CancellationToken cancellationToken)
    {
        CaseView<TCase> view = await cases.GetWithoutPersonalDataAsync(id, null, cancellationToken).ConfigureAwait(false);
        return versions.Contains(view.Version) ? view.Version : versions[0];
    }

    private static Problem NotMatched(ConcurrencyConflictException conflict) => new(ProblemTypes.PreconditionFailed)
    {
        Version = conflict.ActualVersion,
        Detail = conflict.ExpectedVersion == NoVersion ? null : ThrownProblem.AtVersion(conflict),
    };

    private static Decision<TCase>.Accepted AcceptedOf(Decision<TCase> decision, Procedure<TCase> procedure)
    {
        if (decision is Decision<TCase>.Accepted accepted)
        {
            return accepted;
        }

        ImmutableArray<Refusal> refusals = ((Decision<TCase>.Refused)decision).Refusals;
        bool isRole = refusals.Any(refusal => refusal.Kind == RefusalKind.Role);
        throw new ProblemException(new Problem(isRole ? ProblemTypes.WrongRole : ProblemTypes.Refused)
        {
            Refusals = refusals,
            RefusalsAsJson = procedure.Documents.OfRefusals(refusals),
        });
    }
}
