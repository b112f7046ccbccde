namespace Inventora.ReferenceServer.Domain.Tasks;

/// <summary>How far a task is. Any state may follow any other.</summary>
internal enum TaskState
{
    /// <summary>Not begun.</summary>
    Pending,

    /// <summary>Being worked on.</summary>
    InProgress,

    /// <summary>Finished; the only state with a time of completion.</summary>
    Done,
}
