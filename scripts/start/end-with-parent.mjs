// Loaded before the API and the dashboard by `npm start`: when the process that started them is gone, killed even,
// the channel to it closes, and they finish as if told to. Nothing is left running.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
