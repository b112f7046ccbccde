using Inventora.Spec;

namespace Inventora.Conformance;

/// <summary>What a passive check works with: the recorder of its observations.</summary>
public sealed class PassiveContext
{
    private readonly CheckRecorder recorder;
    private readonly BehaviourLog behaviours;

    internal PassiveContext(CheckRecorder recorder, BehaviourLog behaviours, ContractDocument contract)
    {
        this.recorder = recorder;
        this.behaviours = behaviours;
        Contract = contract;
    }

    /// <summary>The contract.</summary>
    public ContractDocument Contract { get; }

    /// <summary>The observer of a fact, which the check must have declared.</summary>
    public FactObserver For(string factId) => recorder.For(factId);

    /// <summary>Notes which of the allowed answers the server gives where the documentation is silent.</summary>
    /// <inheritdoc cref="CheckContext.Note"/>
    public void Note(string silenceId, string answer) => behaviours.Note(silenceId, answer);
}
