// Reads a status page with the client that its name says, and prints what it was told as one JSON object.
const { Statuspage } = require('statuspage.io');

async function main() {
  const client = new Statuspage('loopback');
  client.setApiUrl(process.argv[2]);
  const { api } = client;
  const [status, summary, components, all, unresolved, windows, upcoming] = await Promise.all([
    api.getStatus(),
    api.getSummary(),
    api.getComponents(),
    api.incidents.getAll(),
    api.incidents.getUnresolved(),
    api.scheduledMaintenances.getAll(),
    api.scheduledMaintenances.getUpcoming(),
  ]);
  console.log(JSON.stringify({
    indicator: status.status.indicator,
    description: summary.status.description,
    components: Object.fromEntries(components.components.filter((row) => !row.group).map((row) => [row.name, row.status])),
    incidents: all.incidents.map((incident) => incident.name),
    unresolved: unresolved.incidents.map((incident) => incident.name),
    windows: windows.scheduled_maintenances.length,
    upcoming: upcoming.scheduled_maintenances.map((window) => window.name),
  }));
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
