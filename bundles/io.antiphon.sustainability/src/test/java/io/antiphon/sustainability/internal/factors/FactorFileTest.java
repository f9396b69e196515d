package io.antiphon.sustainability.internal.factors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.sustainability.Factor;
import io.antiphon.sustainability.Factor.Stage;
import io.antiphon.sustainability.Impact;
import io.antiphon.sustainability.internal.units.Measures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactorFileTest {

	private static Map<String, String> row(String... changes) {
		var row = new HashMap<String, String>(Map.of(
				"set", "made-up", "version", "1", "activity", "van", "value", "250", "unit", "g CO2e", "per", "km", "valid_from",
				"2024-01-01", "valid_to", "2024-12-31"));
		row.put("source", "made up");
		row.put("licence", "CC0-1.0");
		for (int at = 0; at < changes.length; at += 2) {
			row.put(changes[at], changes[at + 1]);
		}
		return row;
	}

	private static List<String> refused(List<Map<String, String>> rows) {
		var read = FactorFile.read(rows);
		return assertInstanceOf(FactorFile.Read.Refused.class, read).reasons().stream().map(one -> one.text(Locale.ENGLISH)).toList();
	}

	@Test
	void oursIsOpenlyLicensedAndInKnownUnits() {
		var ours = FactorFile.ours();

		assertTrue(ours.factors().stream().allMatch(one -> one.licence().equals("OGL-UK-3.0")));
		assertTrue(ours.factors().stream().allMatch(one -> Measures.known(one.per()) && one.uncertainty() > 0));
		assertTrue(ours.factors().stream().allMatch(one -> one.source().contains(String.valueOf(one.valid().from().getYear()))));
	}

	/** The workbook prints one number for each of these years. */
	@Test
	void powerHasTheFactorOfItsYear() {
		var ours = FactorFile.ours().factors().stream()
				.filter(one -> one.stage() == Stage.ELECTRICITY)
				.collect(Collectors.toMap(one -> one.valid().from().getYear(), Factor::value));

		assertEquals(Map.of(2023, 0.207074, 2024, 0.20705, 2025, 0.177, 2026, 0.13096), ours);
	}

	@Test
	void aFactorIsKeptInTheUnitOfItsImpact() {
		var read = assertInstanceOf(FactorFile.Read.Done.class, FactorFile.read(List.of(row())));

		assertEquals(0.25, read.set().factors().getFirst().value(), 1e-12);
		assertEquals(Impact.CARBON.unit(), read.set().factors().getFirst().unit());
	}

	@Test
	void aRowThatIsNoFactorIsNamedByItsLine() {
		var reasons = refused(List.of(
				row(), row("value", "1,5"), row("unit", "kWh"), row("per", "furlong"), row("valid_to", "2023-01-01"), row("licence", "")));

		assertEquals(5, reasons.size());
		assertTrue(reasons.get(0).startsWith("line 3:") && reasons.get(0).contains("1,5"), reasons.toString());
		assertTrue(reasons.get(4).contains("licence"), reasons.toString());
	}

	@Test
	void howGoodTheDataAreMakesTheIntervalWider() {
		var best =
				assertInstanceOf(FactorFile.Read.Done.class, FactorFile.read(List.of(row("uncertainty", "0.1", "pedigree", "1;1;1;1;1"))));
		var worse =
				assertInstanceOf(FactorFile.Read.Done.class, FactorFile.read(List.of(row("uncertainty", "0.1", "pedigree", "2;3;3;2;4"))));

		assertEquals(0.1, best.set().factors().getFirst().uncertainty(), 1e-12);
		var deviation = Math.sqrt(Math.pow(Math.log(1.1) / 1.96, 2) + 0.0006 + 0.0006 + 0.002 + 0.000025 + 0.04);
		assertEquals(Math.exp(1.96 * deviation) - 1, worse.set().factors().getFirst().uncertainty(), 1e-12);
		assertTrue(refused(List.of(row("pedigree", "2;3;6;2;4"))).getFirst().contains("2;3;6;2;4"));
	}

	@Test
	void aFileOfABundleIsReadAndLeavesNothingBehind(@TempDir Path folder) throws IOException {
		var set = Files.writeString(folder.resolve("grid.csv"), """
				set,version,activity,value,unit,per,valid_from,source,licence
				grid,1,electricity,0.3,kg CO2e,kWh,2024-01-01,made up,CC-BY-SA-4.0
				""");
		var none = Files.writeString(folder.resolve("none.csv"), "a,b\n1,2\n");
		var beside = folder.resolve("beside");

		var read = BundledSets.read(set.toUri().toURL(), beside);
		var refused = BundledSets.read(none.toUri().toURL(), beside);

		assertEquals("grid 1", assertInstanceOf(FactorFile.Read.Done.class, read).set().name());
		assertInstanceOf(FactorFile.Read.Refused.class, refused);
		try (var left = Files.list(beside)) {
			assertEquals(0, left.count());
		}
	}

	@Test
	void twoFactorsForOneThingOnOneDayAreRefused() {
		var reasons = refused(List.of(row(), row("valid_from", "2024-12-31", "valid_to", "2025-12-31")));

		assertEquals(1, reasons.size());
		assertEquals(
				"line 3: two factors hold for van on the same days: 2024-12-31 – 2025-12-31 here, 2024-01-01 – 2024-12-31 in line 2",
				reasons.getFirst());
	}

	@Test
	void aFileIsOneVersionOfOneSet() {
		var rows = new ArrayList<>(List.of(row(), row("version", "2", "activity", "bus")));

		assertEquals(1, refused(rows).size());
	}
}
