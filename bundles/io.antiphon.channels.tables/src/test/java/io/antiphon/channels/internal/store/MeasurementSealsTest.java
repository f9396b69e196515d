package io.antiphon.channels.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.channels.internal.Tables;
import io.antiphon.channels.internal.TestWorkspace;
import io.antiphon.durability.Attacker;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasurementSealsTest {

	@TempDir
	Path folder;

	@Test
	void everyColumnOfAMeasurementOfAnEventAndOfTheirReceiptsIsSealed() {
		try (var workspace = new TestWorkspace(folder.resolve("data"))) {
			var receipt = workspace.receipt(Tables.file(
					folder,
					"numbers.csv",
					"indicator,measure,date,value,colour\n"
							+ IntStream.range(10, 28).mapToObj(day -> "orders,volume,2026-01-" + day + ",120,x\n")
									.collect(Collectors.joining())
							+ "orders,volume,never,130,y\n"));

			assertEquals(1, receipt.counts().rejected());
			events(workspace);
			IntStream.range(0, 3).forEach(number -> workspace.receipt(Tables.file(
					folder, "tickets.csv", "ticket id,description,created at,solved at\nT-" + number
							+ ",never again with you,2026-01-05 09:00,2026-01-05 10:00\n")));

			new Attacker(folder.resolve("data"))
					.changesEveryColumn(new MeasurementSealsComponent(workspace.store()), workspace.door.sealer());
		}
	}

	private void events(TestWorkspace workspace) {
		var header = "event id,case id,activity,lifecycle,start,end,resource,department,service,touchpoint,channel,customer,kind\n";
		var row = ",T-%1$d,call,suspend,2026-01-05T09:00+01:00,2026-01-05T10:00+01:00,Lin,desk,shop,hotline,phone,C-%1$d,%2$s\n";
		var rows = IntStream.range(0, 18).mapToObj(number -> "e" + number + row.formatted(number, number % 2 == 0 ? "x" : "y"));
		var log = header + rows.collect(Collectors.joining());
		workspace.receipt(Tables.file(folder, "log.csv", log));
		workspace.receipt(Tables.file(folder, "log.csv", log.replace("e3,T-3,call", "e3,T-3,answer")));
	}
}
