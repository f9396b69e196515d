package io.antiphon.channels.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.channels.Arrivals;
import io.antiphon.channels.Correcting;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Intake;
import io.antiphon.channels.Kind;
import io.antiphon.channels.Preview;
import io.antiphon.channels.Previewing;
import io.antiphon.channels.Sentence;
import io.antiphon.channels.Taking;
import io.antiphon.feedback.Receipt;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImportModelTest {

	private Kind kind = Kind.FEEDBACK;
	private Set<String> mapped = Set.of();
	private List<Sentence> lacking = List.of();
	private Set<String> declaredColumns = Set.of();
	private final List<String> taken = new ArrayList<>();
	private final ImportModel model = new ImportModel(new FakeIntake(), Locale.ENGLISH);

	@Test
	void aColumnTheUserDeclaresGoesBeforeWhatWasSuggested() {
		choose("a.csv", "", "shop");
		model.accept(model.look(Progress.NONE));

		model.declare("region", "ignore", "");

		assertEquals(new ColumnRow("region", "ignore", "not kept", "", "You say so."), model.columns().get(1));
		assertEquals(Map.of("region", new Declared.Column("ignore", "")), model.declared().columns());
		assertEquals("shop", model.declared().service());
	}

	@Test
	void aRatingIsDeclaredOnlyOnceItsScaleIsChosen() {
		choose("a.csv", "", "");
		model.accept(model.look(Progress.NONE));

		model.declare("region", "rating", "");
		var lacking = model.lacking();
		var before = model.declared().columns();
		model.declare("region", "rating", "nps");

		assertTrue(lacking.orElseThrow().contains("region"));
		assertEquals(Map.of(), before);
		assertEquals(Map.of("region", new Declared.Column("rating", "nps")), model.declared().columns());
		assertTrue(model.lacking().isEmpty());
		assertEquals("NPS 0–10", model.columns().get(1).scale());
	}

	@Test
	void aCustomScaleStaysOpenUntilItRunsFromOneNumberToAnother() {
		choose("a.csv", "", "");
		model.accept(model.look(Progress.NONE));

		model.declare("region", "rating", ImportModel.CUSTOM);
		model.declareEnds("region", "rating", "1", "");
		var lacking = model.lacking();
		var before = model.declared().columns();
		model.declareEnds("region", "rating", " 10 ", "-2.5");

		assertTrue(lacking.orElseThrow().contains("region"));
		assertEquals(Map.of(), before);
		assertEquals(Map.of("region", new Declared.Column("rating", "custom", 10, -2.5)), model.declared().columns());
		assertEquals(new ImportModel.Ends("10", "-2.5"), model.ends("region").orElseThrow());
		assertEquals("10 (worst) – -2.5 (best)", model.columns().get(1).scale());
		assertTrue(model.ends("said").isEmpty());
	}

	@Test
	void whatTheMappingMasksIsShownUntilTheUserSaysOtherwise() {
		mapped = Set.of("names", "us", "de");
		choose("a.csv", "{}", "");
		model.accept(model.look(Progress.NONE));

		var shown = model.masking();
		var before = model.declared().masking();
		model.declareMasking(false, "DE，fr");

		assertEquals(new MaskingChoice(true, "de, us"), shown);
		assertEquals(Declared.Masking.AS_MAPPED, before);
		assertEquals(Declared.Masking.of(Set.of("de", "fr")), model.declared().masking());
		assertEquals(new MaskingChoice(false, "DE，fr"), model.masking());
	}

	@Test
	void aCountryWithoutRulesKeepsTheFileFromBeingTakenInAndIsNamed() {
		choose("a.csv", "", "");
		model.accept(model.look(Progress.NONE));

		model.declareMasking(true, "us uk");
		var lacking = model.lacking().orElseThrow();
		model.declareMasking(true, "us gb");

		assertTrue(lacking.startsWith("There are no rules for the country \"uk\". There are: au, "), lacking);
		assertTrue(model.lacking().isEmpty());
		assertEquals(Declared.Masking.of(Set.of("names", "us", "gb")), model.declared().masking());
		assertTrue(model.countries().contains("de (Germany)"), model.countries());
		assertTrue(new ImportModel(new FakeIntake(), Locale.CHINESE).countries().contains("de（德国）"));
	}

	@Test
	void measurementsHaveNothingToMask() {
		kind = Kind.MEASUREMENTS;
		choose("a.csv", "", "");
		var before = model.maskable();
		model.accept(model.look(Progress.NONE));

		assertTrue(before);
		assertFalse(model.maskable());
	}

	@Test
	void anotherFileForgetsWhatWasSaidOfTheOneBefore() {
		choose("a.csv", "", "");
		model.accept(model.look(Progress.NONE));
		model.declare("region", "ignore", "");
		model.declareMasking(true, "us");

		choose("b.csv", "", "");

		assertEquals(Map.of(), model.declared().columns());
		assertEquals(Declared.Masking.AS_MAPPED, model.declared().masking());
		assertTrue(model.preview().isEmpty());
	}

	@Test
	void aFileOfMeasurementsHasItsOwnRolesAndIsToldAsSuch() {
		kind = Kind.MEASUREMENTS;
		choose("a.csv", "", "");
		var before = model.roles();
		model.accept(model.look(Progress.NONE));
		var receipt = new Receipt(
				1, new Receipt.Source("a.csv", "00", Intake.MEASUREMENTS), Instant.EPOCH,
				new Receipt.Counts(1, 0, 0, 0), List.of(), Map.of(), List.of(), List.of());

		assertEquals("text", before.getFirst().role());
		assertEquals(List.of(new Intake.RoleName("value", "value")), model.roles());
		assertTrue(model.count().startsWith("Measurements: one record"), model.count());
		assertTrue(new ReceiptModel(receipt, model.texts()).file().startsWith("The measurements in a.csv"));
	}

	@Test
	void aRefusalIsToldInItsOwnWords() {
		var told = model.accept(new Previewing.Refused("a.csv", List.of(locale -> "It is empty.")));

		assertEquals("It is empty.", told);
	}

	@Test
	void theReceiptAddsUpAndTellsWhatWasHiddenInBothLanguages() {
		var receipt = new Receipt(
				1, new Receipt.Source("a.csv", "00", "table"), Instant.EPOCH, new Receipt.Counts(1_200, 0, 3, 1),
				List.of(new Receipt.Rejection("7", "no text")), Map.of("email", 2L), List.of("phone"), List.of("careful"));

		var english = new ReceiptModel(receipt, model.texts());
		var chinese = new ReceiptModel(receipt, new ImportModel(new FakeIntake(), Locale.CHINESE).texts());

		assertEquals("1,204 read = 1,200 stored + 0 revised + 3 known + 1 rejected", english.sum());
		assertEquals("读取 1,204 = 存入 1,200 + 更新 0 + 已知 3 + 拒收 1", chinese.sum());
		assertEquals(
				List.of("Masked before storing: e-mail addresses: 2.", "Columns not kept: phone.", "careful"),
				english.notes());
		var chosen = new Receipt(
				1, receipt.source(), receipt.at(), receipt.counts(), receipt.rejections(), receipt.reasons(), receipt.masked(), List.of(),
				List.of(), Set.of("names", "de"));
		assertEquals(
				"Chosen to be masked too: Germany, names of people.", new ReceiptModel(chosen, model.texts()).notes().getLast());
	}

	@Test
	void whatAFileLacksIsShownWithItsColumnsSoThatItCanBeDeclared() {
		lacking = List.of(locale -> "No column holds text.");
		choose("a.csv", "", "");

		var told = model.accept(model.look(Progress.NONE));
		var lacks = model.lacking();
		lacking = List.of();
		model.declare("region", "text", "");
		var begun = model.begun();
		model.accept(model.look(Progress.NONE));

		assertEquals("", told);
		assertEquals("No column holds text.", lacks.orElseThrow());
		assertTrue(begun.isEmpty());
		assertTrue(model.lacking().isEmpty());
	}

	@Test
	void ofSeveralFilesEachIsShownAndAllAreTakenInWithWhatIsSaidOfTheirColumns() {
		model.choose(List.of(Path.of("a.csv"), Path.of("b.csv"), Path.of("none.zip")), "", "", Declared.Writing.FOUND);
		model.accept(model.look(Progress.NONE));
		model.declare("region", "ignore", "");
		model.declare("of another file", "ignore", "");

		model.show(1);
		model.accept(model.look(Progress.NONE));
		var outcomes = model.take(new Access.Issuer().issue("lin", Purpose.IMPROVE_SERVICE, Instant.EPOCH), Progress.NONE);

		assertEquals(List.of("a.csv", "b.csv", "none.zip"), model.files());
		assertEquals(1, model.shown());
		assertEquals(List.of("a.csv", "b.csv"), taken);
		assertEquals(Set.of("region"), declaredColumns);
		assertInstanceOf(Taking.Refused.class, outcomes.getLast().taking());
	}

	private void choose(String file, String mapping, String service) {
		model.choose(List.of(Path.of(file)), mapping, service, Declared.Writing.FOUND);
	}

	private final class FakeIntake implements Intake {

		@Override
		public Arrivals arrivals(Path path) {
			var name = path.toString();
			Arrivals.Arrival one = name.endsWith(".zip")
					? new Arrivals.Arrival.Refused(name, locale -> "damaged")
					: new Arrivals.Arrival.File(name, path);
			return new Arrivals() {

				@Override
				public List<Arrival> all() {
					return List.of(one);
				}

				@Override
				public void close() {}
			};
		}

		@Override
		public List<Receipt> receipts() {
			return List.of();
		}

		@Override
		public boolean isSample(Receipt receipt) {
			return false;
		}

		@Override
		public Previewing preview(Path file, Declared declared, Progress progress) {
			return new Previewing.Previewed(new Preview(
					kind,
					List.of(
							new Preview.Column("said", "text", locale -> "text", locale -> "by name"),
							new Preview.Column("region", "attribute", locale -> "attribute", locale -> "few values")),
					List.of(List.of("good", "north")), 1, List.of(), "{}", mapped, lacking));
		}

		@Override
		public Taking take(Path file, Declared declared, Access access, Progress progress) {
			taken.add(file.toString());
			declaredColumns = declared.columns().keySet();
			return new Taking.Cancelled();
		}

		@Override
		public Correcting corrections(Path source, Declared declared, Path out, Progress progress) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Taking takeSample(Locale locale, Access access, Progress progress) {
			throw new UnsupportedOperationException();
		}

		@Override
		public LocalDate sampleActionDate() {
			throw new UnsupportedOperationException();
		}

		@Override
		public List<RoleName> roles(Kind kind, Locale locale) {
			return kind == Kind.MEASUREMENTS ? List.of(new RoleName("value", "value")) : List.of(
					new RoleName("text", "text"), new RoleName("attribute", "attribute"),
					new RoleName("rating", "rating"), new RoleName("ignore", "not kept"));
		}
	}
}
