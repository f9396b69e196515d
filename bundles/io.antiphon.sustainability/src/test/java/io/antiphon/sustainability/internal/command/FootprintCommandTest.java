package io.antiphon.sustainability.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.antiphon.base.Progress;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.loop.Step;
import io.antiphon.sustainability.Footprints.Unfit;
import io.antiphon.sustainability.internal.TestWorkspace;
import io.antiphon.sustainability.internal.factors.FactorProblem;
import io.antiphon.sustainability.internal.telling.FootprintChapter;
import io.antiphon.testkit.FixedTurns;
import io.antiphon.wording.Block;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a courier types, over a real workspace. */
class FootprintCommandTest {

	private static final String COURIER = """
			service,touchpoint,activity,amount,unit,period,operator,region,uncertainty
			courier,depot,electricity,1000,kWh,2024-05,own,GB,0.02
			courier,delivery,diesel,100,L,2024-05,own,GB,0.05
			courier,delivery,diesel,300,L,2024-05,other,GB,0.2
			courier,,case,2000,parcel,2024-05,,,
			""";

	@TempDir
	Path folder;

	private TestWorkspace workspace;
	private String out = "";
	private String err = "";

	@BeforeEach
	void open() {
		workspace = new TestWorkspace(folder);
		workspace.file("courier.csv", COURIER);
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private Exit type(Locale locale, boolean json, Map<String, List<String>> options, String... words) {
		var said = new ByteArrayOutputStream();
		var told = new ByteArrayOutputStream();
		var exit = new FootprintCommandComponent(workspace.footprints(), new FixedTurns().with(Step.UNDERSTAND, null)).run(new Invocation(
				List.of(words), options, json, locale, workspace.access, Progress.NONE, new PrintStream(said, true, StandardCharsets.UTF_8),
				new PrintStream(told, true, StandardCharsets.UTF_8)));
		out = said.toString(StandardCharsets.UTF_8);
		err = told.toString(StandardCharsets.UTF_8);
		return exit;
	}

	private Exit type(String... words) {
		return type(Locale.ENGLISH, false, Map.of(), words);
	}

	private JsonNode json(String... words) throws IOException {
		assertEquals(Exit.DONE, type(Locale.ENGLISH, true, Map.of(), words), err);
		return new ObjectMapper().readTree(out);
	}

	private String path(String name) {
		return folder.resolve(name).toString();
	}

	@Test
	void aFileComesInAndWhatTheServiceCostIsShownByScope() {
		assertEquals(Exit.DONE, type("import", path("courier.csv")), err);
		assertTrue(out.contains("4 read = 4 stored + 0 revised + 0 known + 0 rejected"), out);

		assertEquals(Exit.DONE, type("show"), err);

		assertTrue(out.contains("courier: 1,230 kg CO2e (") && out.contains("per case (2,000 cases)"), out);
		assertTrue(out.contains("Scope 1: 251 kg CO2e") && out.contains("Scope 2, by grid: 207 kg CO2e"), out);
		assertTrue(out.contains("no contract is declared"), out);
	}

	@Test
	void theSameIsSaidAsDataAndInChinese() throws IOException {
		json("import", path("courier.csv"));

		var shown = json("show").path("footprints").path(0);

		assertTrue(shown.path("complete").asBoolean());
		assertEquals(207.05 + 18.3 + 400 * 2.51279, shown.path("total").path("value").asDouble(), 1e-9);
		assertFalse(shown.has("marketTotal"));
		assertFalse(shown.has("rows"));
		assertEquals(4, json("rows").path("footprints").path(0).path("rows").size());
		assertEquals(Exit.DONE, type(Locale.CHINESE, false, Map.of(), "show"));
		assertTrue(out.contains("范围三") && out.contains("共 2,000 件") && !out.contains("<"), out);
	}

	@Test
	void whereNotAllDaysCountEveryShellTellsWhichAndTheSameNumber() throws IOException {
		workspace.file("some.csv", """
				activity,amount,unit,period,region
				diesel,10,L,2024-05-01,GB
				diesel,10,L,2024-05-02,GB
				case,4,parcel,2024-05-02,
				case,900,parcel,2024-05-03,
				""");
		type(Locale.ENGLISH, false, Map.of("--service", List.of("courier")), "import", path("some.csv"));

		var shown = json("show").path("footprints").path(0);
		type("show");

		assertEquals(25.1279 / 4, shown.path("perCase").path("value").asDouble(), 1e-9);
		assertEquals(4, shown.path("cases").asInt());
		assertEquals(1, shown.path("intensities").path(0).path("daysWithoutFootprint").asInt());
		var said = "6.28 kg CO2e (6.16–6.41) per case (4 cases), of 1 of 3 days";
		assertTrue(out.contains(said), out);
		assertTrue(out.contains("counted on 1 of 3 days; left out: one day without a footprint, one day without a count"), out);
		var chapter = new FootprintChapter(workspace.footprints(), Locale.ENGLISH).section();
		assertTrue(chapter.blocks().toString().contains(said), chapter.blocks()::toString);
	}

	@Test
	void factorsBelowZeroAreSaidWhenTheyComeAndWhereTheyCount() throws IOException {
		workspace.file("bio.csv", """
				set,version,activity,value,unit,per,valid_from,source,licence
				bio,1,hedge,-2,kg CO2e,m,2024-01-01,made up,CC0-1.0
				""");
		workspace.file("hedge.csv", "service,activity,amount,unit,period\ncourier,hedge,10,m,2024-05\n");

		type("factors", path("bio.csv"));
		assertTrue(out.contains("of hedge there are factors below zero"), out);
		json("import", path("courier.csv"), path("hedge.csv"));
		type("show");

		assertTrue(out.contains("In it are −20.0 kg CO2e by factors below zero (carbon taken up): hedge"), out);
		assertEquals(-20, json("show").path("footprints").path(0).path("negative").path("value").asDouble(), 1e-9);
	}

	@Test
	void gapsAreToldByTheDaysThatAreMissing() {
		workspace.file("drone.csv", """
				service,activity,amount,unit,period
				courier,drone,1,km,2024-05-01
				courier,drone,1,km,2024-05-02
				courier,drone,1,km,2024-05-20
				""");
		type("import", path("courier.csv"), path("drone.csv"));

		type("show");

		assertTrue(out.contains(
				"missing: drone, 1 May 2024 – 2 May 2024, 20 May 2024: there is no factor for drone (drone.csv:2 and 2 more rows; Scope unknown)"),
				out);
	}

	@Test
	void everyRowOpensDownToItsLineItsFactorAndItsSource() throws IOException {
		json("import", path("courier.csv"));

		var row = json("rows").path("footprints").path(0).path("rows").path(0);

		assertEquals("courier.csv", row.path("file").asText());
		assertEquals(2, row.path("line").asInt());
		assertEquals("0.20705 kg CO2e/kWh", row.path("factor").asText());
		assertTrue(row.path("source").asText().contains("DESNZ") && row.path("licence").asText().equals("OGL-UK-3.0"));
	}

	@Test
	void theReportHasAChapterInBothLanguagesWithTheSameNumber() throws IOException {
		json("import", path("courier.csv"));

		for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			var section = new FootprintChapter(workspace.footprints(), locale).section();

			assertTrue(section.blocks().getFirst() instanceof Block.Item item && item.summary().contains("1,230 kg CO2e"),
					section.blocks()::toString);
			assertFalse(section.blocks().toString().contains("<"), section.blocks()::toString);
		}
	}

	@Test
	void whatIsAskedForAndNotThereIsSaidWithWhatThereIs() throws IOException {
		json("import", path("courier.csv"));

		assertEquals(Exit.USAGE, type(Locale.ENGLISH, false, Map.of("--service", List.of("shop")), "show"));
		assertTrue(err.contains("no activities of \"shop\" are known; there are some of: courier"), err);
		assertEquals(Exit.USAGE, type(Locale.ENGLISH, false, Map.of("--touchpoint", List.of("shop")), "show"));
		assertTrue(err.contains("nothing lies in the touchpoint"), err);
		assertEquals(Exit.USAGE, type(Locale.ENGLISH, false, Map.of("--region", List.of("GB")), "show"));
		assertTrue(err.contains("\"footprint show\" does not take --region"), err);
	}

	@Test
	void aListOfActivitiesIsNoSetOfFactors() {
		assertEquals(Exit.REFUSED, type("factors", path("courier.csv")));

		assertTrue(err.contains("it is no set of factors") && err.contains("footprint import"), err);
		type("show");
		assertTrue(out.contains("No activities are known here"), out);
	}

	@Test
	void amountsOfRowsAreAsTheyWereSaid() throws IOException {
		workspace.file("exact.csv", "service,activity,amount,unit,period,region\ncourier,diesel,1234.56789,L,2024-05,GB\n");
		json("import", path("exact.csv"));

		type("rows");

		assertTrue(out.contains("1,234.56789 L ×"), out);
	}

	@Test
	void anOutputIsReadWithoutAWorkspace() {
		var command = new FootprintCommandComponent(workspace.footprints(), new FixedTurns());

		assertFalse(command.needsWorkspace(List.of("read", "out.yaml")));
		assertTrue(command.needsWorkspace(List.of("show")) && command.needsWorkspace(List.of()));
	}

	@Test
	void whatIsTypedWrongIsSaidAndDoesNothing() {
		assertEquals(Exit.USAGE, type("import"));
		assertEquals(Exit.USAGE, type("shwo"));
		assertEquals(Exit.USAGE, type(Locale.ENGLISH, false, Map.of("--operator", List.of("friend")), "import", path("courier.csv")));
		assertEquals(Exit.USAGE, type(Locale.ENGLISH, false, Map.of("--zone", List.of("Moon")), "import", path("courier.csv")));
		assertEquals(Exit.USAGE, type(Locale.ENGLISH, false, Map.of("--from", List.of("May")), "show"));
		assertEquals(Exit.REFUSED, type("import", path("absent.csv")));
		assertEquals(Exit.DONE, type("show"));
		assertTrue(out.contains("No activities are known here"), out);
	}

	@Test
	void ourOwnFootprintIsLabelledAsAnEstimateAndHasNoCarbonWithoutAFactorOfToday() {
		assertEquals(Exit.DONE, type(Locale.ENGLISH, false, Map.of("--self", List.of(), "--region", List.of("FR"))), err);

		assertTrue(out.contains("An estimate by a model") && out.contains("No factor of electricity in FR holds today"), out);
	}

	@Test
	void theFactorsThatCountAreListedWithTheirSource() {
		assertEquals(Exit.DONE, type("factors"));

		assertTrue(out.contains("uk-government 2026.1 (16 factors)") && out.contains("[OGL-UK-3.0]"), out);
		assertTrue(out.contains("electricity GB  upstream  0.0183 kg CO2e/kWh (±"), out);
	}

	@Test
	void aFileOfFactorsThatIsLeftOutIsNamedWhereFactorsAreShown() throws IOException {
		workspace.unfit.add(new Unfit("com.example.grid/grid.csv", List.of(FactorProblem.FACTOR_EMPTY.with(3, "licence"))));
		json("import", path("courier.csv"));

		assertEquals(Exit.DONE, type("factors"));
		assertTrue(out.contains("left out: com.example.grid/grid.csv: line 3: licence is empty"), out);
		assertEquals("line 3: licence is empty", json("factors").path("leftOut").path(0).path("reasons").path(0).asText());
		assertEquals(Exit.DONE, type("show"));
		assertTrue(out.contains("com.example.grid/grid.csv count nothing"), out);
		var page = workspace.footprints().files(Locale.CHINESE).orElseThrow();
		assertTrue(page.summary().contains("1 个因子文件未采用") && page.details().toString().contains("licence"), page::toString);
	}

	@Test
	void aFactorOfWhichNothingSaysHowUncertainItIsIsNamed() throws IOException {
		workspace.file("mine.csv", """
				set,version,activity,value,unit,per,valid_from,source,licence
				mine,1,diesel,2.5,kg CO2e,L,2024-01-01,made up,CC0-1.0
				""");
		json("factors", path("mine.csv"));
		json("import", path("courier.csv"));

		assertEquals(Exit.DONE, type("show"));

		assertTrue(out.contains("Of one factor nothing says how uncertain it is"), out);
		assertTrue(out.contains("mine 1: diesel 2.5 kg CO2e/L"), out);
		assertEquals(1, json("show").path("footprints").path(0).path("withoutUncertainty").size());
	}
}
