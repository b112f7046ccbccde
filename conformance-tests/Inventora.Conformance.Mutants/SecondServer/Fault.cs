namespace Inventora.Conformance.Mutants.SecondServer;

/// <summary>The faults that the second server can be given: an implementer's honest mistakes, one at a time.</summary>
internal enum Fault
{
    /// <summary>No fault: the server conforms.</summary>
    None,

    // Products and materials.
    [Breaks("PROD-PATCH-1", "PROD-PATCH-21", "MAT-PATCH-1")]
    PatchAnswersButStoresNothing,
    [Breaks("PROD-PATCH-11", "MAT-PATCH-3i")]
    EanIsDropped,
    [Breaks("MAT-PATCH-3f")]
    MaterialNotesAreDropped,
    [Breaks("PROD-PATCH-15", "MAT-PATCH-4")]
    PatchClearsWhatIsAbsent,
    [Breaks("PROD-PATCH-13", "MAT-PATCH-3k")]
    ReorderUrlsAreAppended,
    [Breaks("PROD-PATCH-24")]
    OnlyTheFirstFieldIsApplied,
    [Breaks("PROD-PATCH-14", "MAT-PATCH-4")]
    PatchNeedsTheName,
    [Breaks("PROD-PATCH-25")]
    PatchMarksNeighbours,
    [Breaks("PROD-PATCH-19")]
    PatchSetsTheStock,
    [Breaks("GEN-12")]
    PricesAreWholeNumbers,
    [Breaks("PROD-PATCH-11", "MAT-PATCH-3i")]
    EanBecomesANumber,
    [Breaks("PROD-PATCH-12", "MAT-PATCH-3j")]
    MinimumQuantityGoesToMinLevel,
    [Breaks("MAT-PATCH-8", "PROD-PATCH-5")]
    UnitChangeIsIgnored,
    [Breaks("PROD-PATCH-20", "MAT-PATCH-10")]
    UnitChangeEmptiesTheStock,
    [Breaks("MAT-PATCH-7")]
    NullPriceIsIgnored,
    [Breaks("MAT-PATCH-7")]
    NullPriceIsRefused,
    [Breaks("PROD-PATCH-22", "TYPE-UNIT-9")]
    UnknownUnitIsStored,
    [Breaks("PROD-PATCH-17", "MAT-PATCH-6")]
    BundlesCanBeSet,
    [Breaks("PROD-PATCH-18")]
    BundlesCanBeLeft,
    [Breaks("TYPE-UNIT-7")]
    TablespoonIsUnknown,
    [Breaks("PROD-PATCH-16", "MAT-PATCH-5")]
    PriceLockIsForgotten,
    [Breaks("ERR-7")]
    RefusedPatchKeepsItsGoodFields,
    [Breaks("PROD-PATCH-2", "MAT-PATCH-2")]
    PatchAnswersOnlyWhatChanged,
    [Breaks("PROD-PATCH-23", "MAT-PATCH-11")]
    PatchOfUnknownIdSucceeds,
    [Breaks("PROD-PATCH-21")]
    ListShowsStaleNames,
    [Breaks("ERR-8")]
    BadInputGives500,
    [Breaks("ERR-4", "ERR-11")]
    ErrorIsAnObject,
    [Breaks("PROD-PATCH-11", "MAT-PATCH-3i")]
    EanLosesItsNoughts,
    [Breaks("PROD-PATCH-14", "MAT-PATCH-4")]
    PriceLockStopsEveryPatch,
    [Breaks("GEN-15")]
    NoughtIsTakenForAbsent,
    [Breaks("PROD-PATCH-3", "MAT-PATCH-3a", OnlyWarns = true)]
    NullNameOfARecordIsStored,
    [Breaks("AUTH-7")]
    QueryKeyIsForReadingOnly,

    // Stock.
    [Breaks("STOCK-AUDIT-1")]
    AuditAdds,
    [Breaks("STOCK-AUDIT-3")]
    AuditSetsTheTotal,
    [Breaks("STOCK-AUDIT-1")]
    AuditNeverLowers,
    [Breaks("STOCK-18")]
    AuditToZeroIsRefused,
    [Breaks("STOCK-RESTOCK-1")]
    RestockSets,
    [Breaks("STOCK-RESTOCK-3")]
    SameRestockCountsOnce,
    [Breaks("STOCK-12", "STOCK-RESTOCK-1")]
    RestockGoesToTheDefault,
    [Breaks("STOCK-20", "NEST-13")]
    RestockConsumesMaterials,
    [Breaks("STOCK-20")]
    RestockReachesTheNeighbour,
    [Breaks("STOCK-LOSS-1")]
    LossAdds,
    [Breaks("STOCK-LOSS-1")]
    MaterialLossAdds,
    [Breaks("GEN-15")]
    FractionsAreCut,
    [Breaks("STOCK-19")]
    NewPlaceIsIgnored,
    [Breaks("STOCK-13")]
    TotalIsStale,
    [Breaks("STOCK-12")]
    OtherLocationMovesToo,
    [Breaks("STOCK-11")]
    UpdateNotesOverwriteTheResources,
    [Breaks("STOCK-14")]
    UpdateChangesMinLevel,
    [Breaks("GEN-13", "STOCK-15")]
    StockAnswerIsTheStateBefore,
    [Breaks("STOCK-10")]
    StockAnswerIsALog,
    [Breaks("NEST-11")]
    NestedStockIsStale,
    [Breaks("STOCK-1")]
    MissingQuantityIsOne,
    [Breaks("STOCK-2")]
    MissingLocationIsTheDefault,
    [Breaks("STOCK-3")]
    MissingUpdateTypeIsRestock,
    [Breaks("STOCK-4")]
    UnknownUpdateTypeIsRestock,
    [Breaks("STOCK-22")]
    TextQuantityIsZero,
    [Breaks("STOCK-23")]
    UnknownLocationIsCreated,
    [Breaks("STOCK-6")]
    CustomTakesNoStatus,
    [Breaks("STOCK-8")]
    CustomTakesNullStatus,
    [Breaks("STOCK-CUSTOM-1")]
    CustomStatusIsRefused,
    [Breaks("STOCK-16")]
    StockOfUnknownIdSucceeds,

    // Tasks: creation.
    [Breaks("TASK-POST-3")]
    TaskNeedsNoName,
    [Breaks("TASK-POST-6")]
    TaskNeedsNoItems,
    [Breaks("TASK-POST-7")]
    ItemsCanBeEmpty,
    [Breaks("TASK-POST-8c")]
    ItemQuantityMayBeZero,
    [Breaks("TASK-POST-8c")]
    ItemQuantityMayBeNegative,
    [Breaks("TASK-POST-8b")]
    ItemQuantityDefaultsToOne,
    [Breaks("TASK-POST-8a", "TASK-POST-8b", "TASK-POST-8c")]
    OnlyTheFirstItemIsValidated,
    [Breaks("TASK-POST-19")]
    OnlyTheFirstItemIsStored,
    [Breaks("TASK-POST-19", "ITEM-3")]
    ItemsShareTheFirstQuantity,
    [Breaks("TASK-POST-8d")]
    ItemUnitDefaultsToTheProducts,
    [Breaks("TASK-POST-8d")]
    ItemUnitDefaultsToCases,
    [Breaks("TASK-POST-8e")]
    ItemUnitIsDropped,
    [Breaks("TASK-POST-8e")]
    AnyItemUnitIsStored,
    [Breaks("TASK-POST-21")]
    UnknownProductIsTaken,
    [Breaks("TASK-POST-20")]
    NewTaskReservesStock,
    [Breaks("TASK-POST-13")]
    NewTaskIsInProgress,
    [Breaks("TASK-POST-12")]
    StatusOfNewTaskIsDropped,
    [Breaks("TASK-POST-14", "TASK-PATCH-11")]
    AnyStatusIsStored,
    [Breaks("TASK-POST-9")]
    LocationOfNewTaskIsDropped,
    [Breaks("TASK-POST-11")]
    NotesOfNewTaskAreDropped,
    [Breaks("TASK-POST-10")]
    DueLosesItsTime,
    [Breaks("TASK-POST-10", "TASK-PATCH-14")]
    AnyDueIsStored,
    [Breaks("TASK-POST-10", "TASK-PATCH-14")]
    DueLosesItsOffset,
    [Breaks("TASK-POST-2", "TASK-OBJ-12")]
    CreationAnswersWithoutOrder,
    [Breaks("TASK-POST-19")]
    ItemsOfOneProductAreMerged,
    [Breaks("IPROD-3")]
    EmbeddedProductIsStale,
    [Breaks("TASK-POST-4")]
    AssigneeIsEchoed,
    [Breaks("TASK-POST-5")]
    UserIdIsDropped,
    [Breaks("ERR-7")]
    RefusedTaskIsMadeAnyway,

    // Tasks: lists.
    [Breaks("TASK-LIST-4")]
    StatusFilterIsIgnored,
    [Breaks("TASK-PATCH-24")]
    StatusFilterSeesTheFirstStatus,
    [Breaks("TASK-LIST-7")]
    ListLeavesOutDoneTasks,
    [Breaks("TASK-LIST-5")]
    UserFilterIsIgnored,
    [Breaks("TASK-LIST-6")]
    UserFilterKnowsNoEmail,
    [Breaks("TASK-LIST-8")]
    FiltersDoNotCombine,
    [Breaks("TASK-LIST-5")]
    UserFilterMatchesParts,
    [Breaks("TASK-LIST-5")]
    UserFilterSeesTheFirstUser,
    [Breaks("TASK-LIST-11")]
    TaskListIsStale,
    [Breaks("TASK-LIST-12")]
    NewestTaskIsNotListed,
    [Breaks("PAGE-17")]
    FilteredTotalIsOfAll,

    // Tasks: change and deletion.
    [Breaks("TASK-PATCH-1")]
    TaskPatchStoresNothing,
    [Breaks("TASK-PATCH-18")]
    TaskPatchRenewsCreatedAt,
    [Breaks("TASK-PATCH-19")]
    TaskPatchTakesItemQuantity,
    [Breaks("TASK-PATCH-15")]
    NullDueIsIgnored,
    [Breaks("TASK-PATCH-13")]
    NullLocationIsIgnored,
    [Breaks("TASK-PATCH-7", "TASK-PATCH-9")]
    NullUserIsIgnored,
    [Breaks("TASK-PATCH-17")]
    NullNotesBecomeEmpty,
    [Breaks("TASK-PATCH-23", "TASK-PATCH-3")]
    AbsentNotesAreCleared,
    [Breaks("TASK-PATCH-3", "TASK-PATCH-23")]
    PatchUnassigns,
    [Breaks("TASK-PATCH-7")]
    NullAssigneeIsRefused,
    [Breaks("TASK-PATCH-21")]
    PatchOfUnknownTaskSucceeds,
    [Breaks("TASK-DEL-7")]
    DeleteOfUnknownTaskTakesTheNewest,
    [Breaks("TASK-PATCH-12")]
    LocationOfTaskCannotChange,
    [Breaks("TASK-PATCH-5")]
    EmptyTaskNameIsStored,
    [Breaks("TASK-PATCH-22")]
    NullNameIsStored,
    [Breaks("TASK-PATCH-10")]
    DoneIsFinal,
    [Breaks("TASK-PATCH-25", OnlyWarns = true)]
    InProgressTakesStock,
    [Breaks("TASK-DEL-4")]
    DeleteKeepsTheTask,
    [Breaks("TASK-DEL-4")]
    DeletedTaskIsStillReadable,
    [Breaks("TASK-DEL-5")]
    DeletedTaskIsStillListed,
    [Breaks("TASK-DEL-5")]
    DeletedTaskIsStillCounted,
    [Breaks("TASK-DEL-5")]
    DeletedTaskStaysInFilters,
    [Breaks("TASK-DEL-4", "ERR-9")]
    DeletedTaskTakesPatches,
    [Breaks("TASK-DEL-4", "BATCH-POST-12")]
    DeletedTaskTakesBatches,
    [Breaks("TASK-DEL-6")]
    DeleteTakesTheNextTaskToo,
    [Breaks("TASK-DEL-2", "TASK-DEL-3")]
    DeleteAnswersTheTask,

    // Batches.
    [Breaks("BATCH-POST-3")]
    BatchQuantityMayBeZero,
    [Breaks("BATCH-POST-3")]
    BatchQuantityMayBeNegative,
    [Breaks("BATCH-POST-2")]
    BatchQuantityDefaultsToItem,
    [Breaks("BATCH-POST-6", "BATCH-POST-1")]
    BatchGoesToTheFirstItem,
    [Breaks("BATCH-POST-6", "BATCH-POST-1")]
    BatchGoesToTheLastItem,
    [Breaks("BATCH-POST-5")]
    TaskResourceIdIsThePosition,
    [Breaks("BATCH-POST-4")]
    BatchQuantityIsOneMore,
    [Breaks("BATCH-POST-6")]
    BatchIsNotListed,
    [Breaks("BATCH-POST-6")]
    BatchIsListedUnderEachItem,
    [Breaks("BATCH-POST-7")]
    OnlyTheLastBatchIsListed,
    [Breaks("BATCH-POST-8")]
    BatchLowersTheItemQuantity,
    [Breaks("BATCH-POST-9")]
    BatchProducesNothing,
    [Breaks("BATCH-POST-9")]
    BatchProducesTheItemQuantity,
    [Breaks("BATCH-POST-10", OnlyWarns = true)]
    ProductionIsAtTheDefault,
    [Breaks("BATCH-POST-11", OnlyWarns = true)]
    ConsumptionIsDoubled,
    [Breaks("BATCH-POST-12")]
    ItemOfAnotherTaskIsTaken,
    [Breaks("BATCH-POST-12")]
    UnknownItemIsTheFirst,
    [Breaks("BATCH-POST-15")]
    RefusedBatchProduces,
    [Breaks("BATCH-DEL-2")]
    ReversalForgetsTheProduct,
    [Breaks("BATCH-DEL-3")]
    ReversalForgetsTheMaterials,
    [Breaks("BATCH-DEL-9")]
    ReversalIsAtTheNewLocation,
    [Breaks("BATCH-DEL-2")]
    ReversalIsOfOneUnit,
    [Breaks("BATCH-DEL-10")]
    SecondDeleteReversesAgain,
    [Breaks("BATCH-DEL-6")]
    DeleteTakesAllBatchesOfTheItem,
    [Breaks("BATCH-DEL-5")]
    DeletedBatchIsStillListed,
    [Breaks("BATCH-DEL-8")]
    BatchDeleteRemovesTheItem,
    [Breaks("BATCH-DEL-4")]
    BatchDeleteAnswers200,
    [Breaks("BATCH-DEL-7")]
    AnyBatchCanBeDeleted,
}
