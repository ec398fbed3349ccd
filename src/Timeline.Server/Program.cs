using Timeline.Server;

return await TimelineCommand.Create().Parse(args).InvokeAsync();
