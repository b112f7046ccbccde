using Inventora.Spec;

namespace Inventora.Conformance;

/// <summary>
/// Refuses, under the checks, every request that the profile forbids. No check can write to a server by mistake: what is not
/// a read, not the run's own, and not allowed by the profile never reaches the network.
/// </summary>
internal sealed class ProfileGate : DelegatingHandler
{
    internal static readonly HttpRequestOptionsKey<ApiRequest> Description = new("inventora.request");
    internal static readonly HttpRequestOptionsKey<bool> Restoring = new("inventora.restoring");

    private readonly Profile profile;
    private readonly ChangeJournal journal;

    public ProfileGate(Profile profile, ChangeJournal journal, HttpMessageHandler inner)
        : base(inner)
    {
        this.profile = profile;
        this.journal = journal;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Refusal(request) is { } reason ? throw new ProfileException(reason) : base.SendAsync(request, cancellationToken);

    private string? Refusal(HttpRequestMessage message)
    {
        if (message.Method == HttpMethod.Get || message.Method == HttpMethod.Head || message.Method == HttpMethod.Options)
        {
            return null;
        }

        if (!message.Options.TryGetValue(Description, out var request))
        {
            return $"{message.Method} was not sent by a check.";
        }

        if (profile == Profile.ReadOnly)
        {
            return $"{request} writes, but the profile is read-only.";
        }

        // The journal only ever restores what this run changed.
        return request.MustBeRefused || message.Options.TryGetValue(Restoring, out var restoring) && restoring ? null : Accepted(request);
    }

    private string? Accepted(ApiRequest request) => (request.Method, ApiPath.Parse(request.PathOnly)) switch
    {
        ("PATCH", { Kind: ApiPathKind.Product or ApiPathKind.Material }) => null,
        ("POST", { Kind: ApiPathKind.Tasks }) => null,
        ("PATCH" or "DELETE", { Kind: ApiPathKind.Task, Id: var task }) =>
            journal.Made(task) ? null : $"{request} changes a task that this run did not create.",
        ("POST", { Kind: ApiPathKind.ItemBatches, Id: var task }) => NeedsFull(request)
            ?? (journal.Made(task) ? null : $"{request} produces for a task that this run did not create."),
        ("DELETE", { Kind: ApiPathKind.TaskBatch, Id: var batch }) => NeedsFull(request)
            ?? (journal.MadeBatch(batch) ? null : $"{request} deletes a batch that this run did not create."),
        ("POST", { Kind: ApiPathKind.ProductStock or ApiPathKind.MaterialStock }) => NeedsFull(request),
        _ => $"{request} is no documented write, so it must be marked as one that a server refuses.",
    };

    private string? NeedsFull(ApiRequest request) =>
        profile == Profile.Full ? null : $"{request} leaves traces that the API can't remove, and the profile is reversible.";
}
