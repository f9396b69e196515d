package io.antiphon.channels.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Kind;
import io.antiphon.channels.Preview;
import io.antiphon.channels.Previewing;
import io.antiphon.channels.Taking;
import io.antiphon.channels.internal.Tables;
import io.antiphon.channels.internal.TestWorkspace;
import io.antiphon.channels.internal.mapping.file.MappingFile;
import io.antiphon.channels.internal.mapping.file.MappingReading;
import io.antiphon.channels.internal.verify.FileVerifier;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Receipt.Counts;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.spi.SourceVerifier.Verification;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an organisation chooses to mask beside the rules, by a mapping or beside it. */
class ChosenMaskingTest {

	private static final String SAID = """
			comment,date
			Mr Smith kept my SSN 219-09-9999 on a slip,2026-01-05
			客服小王说会回电,2026-01-06
			all good this time,2026-01-07
			""";
	private static final String MAPPING = "{\"antiphonMapping\":1,\"masking\":{\"names\":true,\"countries\":[\"us\"]}}";

	@TempDir
	Path folder;

	private TestWorkspace workspace;
	private Path file;

	@BeforeEach
	void open() {
		workspace = new TestWorkspace(folder.resolve("data"));
		file = Tables.file(folder, "said.csv", SAID);
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private static Declared declared(String mapping, Declared.Masking masking) {
		return new Declared(mapping, "shop", Map.of(), Declared.Writing.FOUND, masking, Locale.ENGLISH);
	}

	private Receipt take(Declared declared) {
		return assertInstanceOf(Taking.Taken.class, workspace.take(file, declared, Progress.NONE)).receipt();
	}

	private Preview preview(Declared declared) {
		return assertInstanceOf(Previewing.Previewed.class, Previewer.preview(file, declared, Tables.CONNECTORS, Progress.NONE)).preview();
	}

	private Set<String> texts() {
		var selection = workspace.feedback().select(Query.of(Scope.ALL), workspace.access());
		return Set.copyOf(selection.rows(0, selection.size()).stream().map(Feedback::text).toList());
	}

	private Verification verify() {
		return new FileVerifier(workspace.feedback(), workspace.door, Tables.CONNECTORS).verify(file, Locale.ENGLISH, workspace.access(),
				Progress.NONE);
	}

	@Test
	void theMappingChoosesAndTheReceiptSaysSo() {
		var receipt = take(declared(MAPPING, Declared.Masking.AS_MAPPED));

		assertEquals(Set.of("Mr [PERSON] kept my SSN [ID] on a slip", "客服[PERSON]说会回电", "all good this time"), texts());
		assertEquals(Set.of("names", "us"), receipt.maskingSets());
		assertEquals(Map.of("person", 2L, "id", 1L), receipt.masked());
	}

	@Test
	void nothingIsChosenWhereNobodySaysSo() {
		var receipt = take(declared("", Declared.Masking.AS_MAPPED));

		assertEquals(Set.of(), receipt.maskingSets());
		assertTrue(texts().contains("客服小王说会回电"));
	}

	@Test
	void whatIsSaidBesideTheMappingGoesBeforeIt() {
		assertEquals(Set.of("de"), take(declared(MAPPING, Declared.Masking.of(Set.of("de")))).maskingSets());
		assertEquals(Set.of(), take(declared(MAPPING, Declared.Masking.of(Set.of()))).maskingSets());
	}

	@Test
	void theFileVerifiesUnderTheSetsThatMaskedIt() {
		take(declared(MAPPING, Declared.Masking.AS_MAPPED));

		assertEquals(new Verification.Compared(3, List.of()), verify());
	}

	@Test
	void takenInAgainWithMoreChosenItIsRevisedWhereThatMasksAndStillVerifies() {
		take(declared("", Declared.Masking.AS_MAPPED));

		var named = take(declared(MAPPING, Declared.Masking.AS_MAPPED));
		var plain = take(declared("", Declared.Masking.AS_MAPPED));

		assertEquals(new Counts(0, 2, 1, 0), named.counts());
		assertEquals(new Counts(0, 0, 3, 0), plain.counts());
		assertTrue(texts().contains("客服[PERSON]说会回电"));
		assertEquals(new Verification.Compared(3, List.of()), verify());
	}

	@Test
	void aSetThatThereIsNotIsRefusedWithThoseThereAre() {
		var taking = workspace.take(file, declared("", Declared.Masking.of(Set.of("uk", "names"))), Progress.NONE);

		var reasons = assertInstanceOf(Taking.Refused.class, taking).reasons();
		var english = reasons.getFirst().in(Locale.ENGLISH);
		assertTrue(english.startsWith("Nothing that can be masked is called \"uk\". There are: au, "), english);
		assertTrue(reasons.getFirst().in(Locale.ENGLISH).contains(", names, "));
		assertTrue(reasons.getFirst().in(Locale.SIMPLIFIED_CHINESE).startsWith("没有名为“uk”的遮蔽规则。"));
		assertEquals(List.of(), workspace.feedback().receipts());
	}

	@Test
	void thePreviewSavesWhatIsChosenInItsMapping() {
		var preview = preview(declared("", Declared.Masking.of(Set.of("us", "names"))));

		assertEquals(Set.of("us", "names"), preview.maskingSets());
		var saved = assertInstanceOf(MappingReading.Read.class, MappingFile.parse(preview.mapping())).mapping();
		assertEquals(Set.of("us", "names"), saved.masking().sets());
	}

	@Test
	void measurementsAreTakenInWithoutAndTheReceiptSaysSo() {
		file = Tables.file(
				folder,
				"orders.csv",
				"indicator,measure,unit,service,from,to,value\n"
						+ "orders,volume,order,shop,2026-01-05,2026-01-11,12\n");

		var preview = preview(declared("", Declared.Masking.of(Set.of("names"))));
		var receipt = TestWorkspace.said(take(declared("", Declared.Masking.of(Set.of("names")))), Locale.ENGLISH);

		assertEquals(Kind.MEASUREMENTS, preview.kind());
		assertEquals(Set.of(), preview.maskingSets());
		assertTrue(receipt.warnings().toString().contains("The file holds measurements and no texts"), receipt.warnings().toString());
	}

	@Test
	void feedbackBesideAMappingForMeasurementsIsMaskedAsChosen() {
		var mapping = "{\"antiphonMapping\":1,\"kind\":\"measurements\",\"columns\":{\"week\":{\"role\":\"date\"}}}";

		var receipt = take(declared(mapping, Declared.Masking.of(Set.of("names"))));

		assertEquals(Set.of("names"), receipt.maskingSets());
		assertTrue(texts().contains("客服[PERSON]说会回电"));
	}
}
