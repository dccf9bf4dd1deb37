using MassTransit.Mediator;

namespace SelfGov.DurableBenchmarks.Saga;

/// <summary>Sends elections one after another, message by message, from the call to the akim in office.</summary>
internal sealed class ElectionScript(IMediator mediator)
{
    private const int Candidates = 8;
    private const int Precincts = 15;
    private const string Commission = "commission-17";

    private static readonly DateOnly FirstDay = new(2026, 11, 2);

    private readonly Queue<Func<Task>> _remaining = [];

    /// <summary>Sends the next message; the mediator answers when its consumption is over, and with it the transaction.</summary>
    public Task SendNextAsync()
    {
        if (_remaining.Count == 0)
        {
            BeginElection(Guid.CreateVersion7());
        }
        return _remaining.Dequeue()();
    }

    private void BeginElection(Guid id)
    {
        Add(new CallElection(id, FirstDay.AddDays(60), 85_000m, Commission));
        Add(new PublishCall(id, FirstDay.AddDays(1), Commission));
        for (int candidate = 0; candidate < Candidates; candidate++)
        {
            Add(new NominateCandidate(id, $"candidate-{candidate}", "party-3", "party-3"));
        }
        for (int candidate = 0; candidate < Candidates; candidate++)
        {
            Add(new RegisterCandidate(id, $"candidate-{candidate}", FirstDay.AddDays(30), Commission));
        }
        Add(new BeginCampaign(id, FirstDay.AddDays(35), Commission));
        Add(new OpenVoting(id, FirstDay.AddDays(60), Commission));
        Add(new CloseVoting(id, FirstDay.AddDays(60), Commission));
        for (int precinct = 0; precinct < Precincts; precinct++)
        {
            Add(new RecordProtocol(id, precinct, 800, 412, Commission));
        }
        Add(new EstablishResult(id, "candidate-1", Commission));
        Add(new PublishResult(id, FirstDay.AddDays(64), Commission));
        Add(new RegisterAkim(id, FirstDay.AddDays(67), Commission));
    }

    private void Add<T>(T message)
        where T : class => _remaining.Enqueue(() => mediator.Send(message));
}
