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
	void everyColumnOfAMeasurementAndOfItsReceiptIsSealed() {
		try (var workspace = new TestWorkspace(folder.resolve("data"))) {
			var receipt = workspace.receipt(Tables.file(
					folder,
					"numbers.csv",
					"indicator,measure,date,value,colour\n"
							+ IntStream.range(10, 28).mapToObj(day -> "orders,volume,2026-01-" + day + ",120,x\n")
									.collect(Collectors.joining())
							+ "orders,volume,never,130,y\n"));

			assertEquals(1, receipt.counts().rejected());
			new Attacker(folder.resolve("data"))
					.changesEveryColumn(new MeasurementSealsComponent(workspace.store()), workspace.door.sealer());
		}
	}
}
