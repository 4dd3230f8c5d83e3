// IntercomClient.Default is one for the whole process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
