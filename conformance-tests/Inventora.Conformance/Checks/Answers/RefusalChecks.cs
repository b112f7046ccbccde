namespace Inventora.Conformance.Checks.Answers;

/// <summary>What all refusals of the run have in common.</summary>
internal static class RefusalChecks
{
    [PassiveCheck("answers/a-refused-request-changes-nothing", "ERR-7")]
    public static void NothingChanges(PassiveContext context, Refusal refusal)
    {
        if (refusal is { Refused: true, StateCompared: true })
        {
            context.For("ERR-7").Expect(
                refusal.Changed is null, $"nothing changed by a request {refusal.Fault}, which was refused", refusal.Changed, refusal.Exchange);
        }
    }

    [PassiveCheck("answers/a-wrong-request-is-refused-with-a-documented-status", "ERR-8")]
    public static void DocumentedStatuses(PassiveContext context, Refusal refusal)
    {
        var fact = context.For("ERR-8");
        var expected = $"{refusal.Status} for a request {refusal.Fault}";
        if (refusal.Exchange.IsSuccess && refusal.AcceptanceOnlyWarns)
        {
            return;
        }

        if (fact.Expect(refusal.Refused, expected, refusal.Exchange.Answer, refusal.Exchange))
        {
            fact.Warn(refusal.Exchange.Status is 400 or 401 or 404, expected, refusal.Exchange.Answer, refusal.Exchange);
        }
    }

    [PassiveCheck("answers/an-unknown-id-is-not-found", "ERR-9")]
    public static void UnknownIds(PassiveContext context, Refusal refusal)
    {
        if (refusal.Status == 404)
        {
            Observe(context.For("ERR-9"), refusal);
        }
    }

    [PassiveCheck("answers/a-broken-request-rule-gives-400", "ERR-10", Profile = Inventora.Spec.Profile.Reversible)]
    public static void BrokenRules(PassiveContext context, Refusal refusal)
    {
        if (refusal is { Status: 400, BreaksStatedRule: true })
        {
            Observe(context.For("ERR-10"), refusal);
        }
    }

    private static void Observe(FactObserver fact, Refusal refusal)
    {
        var expected = $"{refusal.Status} for a request {refusal.Fault}";
        if (refusal.StatusIsDocumented || refusal.Refused)
        {
            fact.Warn(refusal.StatusIsDocumented, expected, refusal.Exchange.Answer, refusal.Exchange);
        }
        else if (!refusal.AcceptanceOnlyWarns)
        {
            fact.Expect(false, expected, refusal.Exchange.Answer, refusal.Exchange);
        }
    }
}
