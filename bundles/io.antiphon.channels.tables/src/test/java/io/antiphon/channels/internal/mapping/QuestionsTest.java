package io.antiphon.channels.internal.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.channels.internal.Tables;
import io.antiphon.channels.internal.mapping.ColumnRule.Detail;
import io.antiphon.channels.internal.mapping.file.MappingWriter;
import io.antiphon.channels.internal.mapping.rows.FeedbackRows;
import io.antiphon.channels.internal.mapping.suggested.Resolution;
import io.antiphon.channels.internal.mapping.suggested.Resolver;
import io.antiphon.channels.internal.source.Connectors;
import io.antiphon.channels.internal.source.Reached;
import io.antiphon.channels.internal.source.Reading;
import io.antiphon.channels.spi.Acceptance;
import io.antiphon.channels.spi.Column;
import io.antiphon.channels.spi.Connector;
import io.antiphon.channels.spi.Hints;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Origin;
import io.antiphon.channels.spi.Pass;
import io.antiphon.channels.spi.Question;
import io.antiphon.channels.spi.Records;
import io.antiphon.channels.spi.Row;
import io.antiphon.channels.spi.Sink;
import io.antiphon.channels.spi.Source;
import io.antiphon.feedback.RatingScale;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a source says of its questions. */
class QuestionsTest {

	private static final String LIKELY = "How likely are you to recommend us?";

	@TempDir
	Path folder;

	@Test
	void aRatingIsSuggestedWithTheScaleThatTheSourceTells() {
		var mood = new Question("How was it?", io.antiphon.channels.spi.Scale.of(1, 3), Map.of("bad", 1.0, "good", 3.0), List.of("-99"));
		var plans = plans(List.of(new Column("Q1", "rating", mood), new Column("Q2", "rating")), "bad 5", "-99 4", "2 1", "good 2");

		var rated = assertInstanceOf(Detail.Rated.class, plans.plan().columns().getFirst().rule().detail());

		assertEquals(new RatingScale(RatingScale.Kind.CUSTOM, 1, 3), rated.scale().scale());
		assertEquals("How was it?", rated.name());
		assertEquals(Map.of("Q1", "rating", "Q2", "attribute"), plans.roles());
		assertEquals(List.of(1, 0, 1, 1), plans.feedback().stream().map(QuestionsTest::ratings).toList());
	}

	@Test
	void theMappingFileSaysWhatTheSourceSaid() {
		var plan = plans(
				List.of(
						new Column("Q1", "rating", new Question(LIKELY, io.antiphon.channels.spi.Scale.NPS, Map.of(), List.of("-99"))),
						new Column("Q2", "text", Question.of("Why?").missing("-99")),
						new Column("Q3", "attribute", Question.of("Which shop?").missing("-99"))),
				"9 late north", "8 -99 south", "1 slow north", "2 fine -99").plan();

		var written = MappingWriter.write(plan.explicit());

		assertEquals(written, MappingWriter.write(Plans.mapping(written)));
		assertTrue(written.contains("\"name\" : \"Which shop?\""), written);
		assertTrue(written.contains("\"missing\" : [ \"-99\" ]"), written);
	}

	@Test
	void aCodeForNoAnswerIsNothingThatWasSaid() {
		var plans = plans(
				List.of(
						new Column("Q2", "text", Question.of("Why?").missing("-99")),
						new Column("Q3", "attribute", Question.of("Which shop?").missing("-99"))),
				"late north", "-99 south", "slow -99", "fine south");

		var taken = plans.feedback().stream()
				.filter(FeedbackRows.Mapped.Taken.class::isInstance)
				.map(each -> ((FeedbackRows.Mapped.Taken) each).feedback())
				.toList();

		assertEquals(List.of("late", "slow", "fine"), taken.stream().map(each -> each.text()).toList());
		assertEquals(Map.of(), taken.get(1).attributes());
		assertEquals(Map.of("Which shop?", "north"), taken.getFirst().attributes());
	}

	@Test
	void whatAUserDeclaresGoesBeforeIt() {
		var source = opened(
				List.of(new Column("Q1", "rating", Question.of(LIKELY).on(io.antiphon.channels.spi.Scale.NPS)), new Column("Q2", "text")),
				"9 late", "8 slow");
		var mapping = Plans.mapping("""
				{"antiphonMapping": 1, "columns": {"Q1": {"role": "ignore"}}}""");

		var plan = assertInstanceOf(Resolution.Resolved.class, Resolver.resolve(mapping, Plans.profile(source))).plan();

		assertEquals(ColumnRole.IGNORE, plan.columns().getFirst().role());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		"How likely are you to recommend us to a friend? (0-10) | rating",
		"0 = not at all likely, 10 = extremely likely: would you recommend us? | rating",
		"How likely is it that you recommend us, where 0 is not at all and 10 is extremely likely? | rating",
		"您有多大可能向朋友推荐我们？（0分：不可能，10分：非常可能） | rating", "您有多大可能向朋友推荐我们 | attribute",
		"How likely are you to recommend us to a friend? | attribute", "How satisfied are you (0-10)? | attribute",
		"How likely are you to recommend us to a friend? (0-100) | attribute"})
	void anNpsIsOneWhereTheQuestionSaysSo(String question, String role) {
		var plans = plans(List.of(new Column("Q1", "", Question.of(question)), new Column("Q2", "text")), "9 late", "8 slow", "1 fine",
				"0 bad", "10 x");

		assertEquals(role, plans.roles().get("Q1"));
	}

	@Test
	void answersOffTheScaleAreNoNps() {
		var plans = plans(
				List.of(new Column("Q1", "", Question.of(LIKELY + " (0-10)")), new Column("Q2", "text")), "90 late", "8 slow", "1 fine",
				"55 bad");

		assertEquals("attribute", plans.roles().get("Q1"));
	}

	@Test
	void attributesGoByTheirQuestionsEachDifferently() {
		var words = "How much do you agree with what is said below of our shop in the town of yours, all things considered - ";
		var plans = plans(
				List.of(
						new Column("Q1_1", "attribute", Question.of("<b>Which</b> shop?")),
						new Column("Q1_2", "attribute", Question.of("Which shop?")),
						new Column("Q2_1", "attribute", Question.of(words + "price")),
						new Column("Q2_2", "attribute", Question.of(words + "speed")),
						new Column("Q3", "text")),
				"a b c d words", "b c d e words", "a b c d others");

		assertEquals(
				List.of(
						"Which shop?", "Which shop? (2)",
						"How much do you agree with what is said below of o…all things considered - price",
						"How much do you agree with what is said below of o…all things considered - speed", "Q3"),
				plans.plan().columns().stream().map(PlannedColumn::label).toList());
	}

	@Test
	void anExportOfWenjuanxingKeepsAnswersAndNobodysAddress() {
		var plans = Plans.of(Tables.file(folder, "问卷.csv", """
				序号,提交答卷时间,所用时间,来源,来源详情,来自IP,1、您对配送满意吗？,2、您有多大可能向朋友推荐我们？（0-10）,3、您还有什么想说的？
				1,2026/1/5 10:00:00,63秒,微信,N/A,203.0.113.1(上海-上海),满意,9,配送太慢了，等了一个多小时
				2,2026/1/6 10:00:00,51秒,链接,http://example.com,203.0.113.2(北京-北京),不满意,2,客服态度很好，问题解决了
				3,2026/1/7 10:00:00,99秒,微信,N/A,203.0.113.3(上海-上海),满意,10,包装破了，里面的东西也坏了
				4,2026/1/8 10:00:00,71秒,微信,N/A,203.0.113.4(江苏-南京),满意,7,(空)
				"""));

		assertEquals("ignore", plans.roles().get("来自IP"));
		assertEquals("time", plans.roles().get("提交答卷时间"));
		assertEquals("text", plans.roles().get("3、您还有什么想说的？"));
		assertEquals("rating", plans.roles().get("2、您有多大可能向朋友推荐我们？（0-10）"));
		assertEquals("attribute", plans.roles().get("1、您对配送满意吗？"));
	}

	private static int ratings(FeedbackRows.Mapped mapped) {
		return mapped instanceof FeedbackRows.Mapped.Taken(var feedback) ? feedback.ratings().size() : 0;
	}

	private Plans plans(List<Column> columns, String... rows) {
		var source = opened(columns, rows);
		var profile = Plans.profile(source);
		var resolution = Resolver.resolve(Mapping.NONE, profile);
		return new Plans(source, profile, assertInstanceOf(Resolution.Resolved.class, resolution, resolution::toString).plan());
	}

	private Reading opened(List<Column> columns, String... rows) {
		var file = Tables.file(folder, "answers", String.join("\n", rows));
		return assertInstanceOf(Reached.Opened.class,
				Connectors.of(new Asking(columns, List.of(rows))).open(file, Hints.NONE, Progress.NONE))
				.reading();
	}

	/** Hands over rows that are divided by blanks. */
	private record Asking(List<Column> columns, List<String> rows) implements Connector, Records {

		@Override
		public String id() {
			return "channels.asking";
		}

		@Override
		public Acceptance accepts(Source source) {
			return Acceptance.YES;
		}

		@Override
		public Opening open(Source source, Hints hints, Progress progress) {
			return new Opening.Opened(this);
		}

		@Override
		public Pass read(Sink sink) {
			for (int number = 1; number <= rows.size(); number++) {
				sink.accept(new Row(new Origin.Element("/" + number, number), List.of(rows.get(number - 1).split(" "))));
			}
			return new Pass.Complete();
		}
	}
}
