package io.antiphon.sustainability.internal.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.feedback.Scope;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Measure;
import io.antiphon.sustainability.internal.TestWorkspace;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Block;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FootprintPagesTest {

	private static final String ROWS = """
			activity,amount,unit,period,region
			diesel,100,L,2024-05,GB
			case,40,case,2024-05,
			customer,4,customer,2024-05,
			""";

	@TempDir
	private Path folder;

	private TestWorkspace workspace;

	@BeforeEach
	void open() {
		workspace = new TestWorkspace(folder);
		workspace.receipt("courier.csv", ROWS);
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private Block.Item page(Locale locale) {
		return workspace.footprints().items(Scope.ALL, locale).getFirst();
	}

	private static List<String> paragraphs(Block.Item page) {
		return page.details().stream()
				.filter(Block.Paragraph.class::isInstance)
				.map(block -> ((Block.Paragraph) block).text().replace('\u00a0', ' '))
				.toList();
	}

	@Test
	void whatACustomerCostsIsTheTotalByTheCustomersThatWereCounted() {
		assertTrue(paragraphs(page(Locale.ENGLISH)).stream()
				.anyMatch(text -> text.startsWith("Per customer: 62.8 kg CO2e (61.6–64.1) (4 customers;")), page(Locale.ENGLISH)::toString);
	}

	@Test
	void ofFewerPeopleThanTheRuleSaysNoAverageIsTold() {
		workspace.least = 5;

		var page = page(Locale.ENGLISH);

		assertFalse(paragraphs(page).stream().anyMatch(text -> text.startsWith("Per customer")));
		assertTrue(paragraphs(page).contains(
				"Averages over fewer than 5 cases or customers are not told: the rule for small groups holds here."), page::toString);
		assertTrue(page.summary().contains("per case"), page.summary());
		workspace.least = 50;
		assertFalse(page(Locale.ENGLISH).summary().contains("per case"));
	}

	@Test
	void whatCustomersSayStandsBesideTheNumbersAndLeadsToTheFinding() {
		var measure = new Measure("severity", "share", 0.05, 0.03, 0.07, 264, "delta");
		workspace.chain.finding(new Finding(
				"f1", Finding.PAIN_POINT, "too much packaging", List.of(), Scope.ALL.withService("courier"), measure,
				List.of(new Evidence(1, 0, 4))));

		for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			var links = page(locale).details().stream().filter(Block.Links.class::isInstance).map(Block.Links.class::cast).toList();
			assertEquals(Anchors.finding("f1"), links.getFirst().targets().getFirst().anchor());
			assertTrue(links.getFirst().targets().getFirst().text().contains("264"), links::toString);
		}
	}

	@Test
	void whereNobodyUnderstandsFeedbackNothingIsSaidOfIt() {
		assertTrue(page(Locale.ENGLISH).details().stream().noneMatch(Block.Links.class::isInstance));
	}
}
