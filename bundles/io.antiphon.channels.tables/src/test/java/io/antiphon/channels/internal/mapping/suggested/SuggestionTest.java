package io.antiphon.channels.internal.mapping.suggested;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.channels.internal.Tables;
import io.antiphon.channels.internal.mapping.ColumnRole;
import io.antiphon.channels.internal.mapping.ColumnRule.Detail;
import io.antiphon.channels.internal.mapping.MappingWarning;
import io.antiphon.channels.internal.mapping.Plans;
import io.antiphon.channels.internal.mapping.SuggestionReason;
import io.antiphon.channels.internal.mapping.rows.FeedbackRows;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

	private static final int ROWS = 60;

	@TempDir
	Path folder;

	private final Random random = new Random(5);

	/** A file of {@link #ROWS} rows with columns of these names and kinds of values. */
	private Plans file(String... namesAndKinds) {
		var text = new StringBuilder();
		for (int at = 0; at < namesAndKinds.length; at += 2) {
			text.append(at == 0 ? "" : ",").append(namesAndKinds[at]);
		}
		text.append('\n');
		for (int row = 0; row < ROWS; row++) {
			for (int at = 1; at < namesAndKinds.length; at += 2) {
				text.append(at == 1 ? "" : ",").append(value(namesAndKinds[at], row));
			}
			text.append('\n');
		}
		return Plans.of(Tables.file(folder, "a.csv", text.toString()));
	}

	private String value(String kind, int row) {
		return switch (kind) {
			case "zh" -> "第" + row + "次下单，" + List.of("送餐太慢了", "味道很不错", "包装又破了").get(row % 3);
			case "en" -> "order " + row + " was " + List.of("far too slow", "really nice", "broken again").get(row % 3);
			case "stars" -> "" + (1 + random.nextInt(5));
			case "day" -> "2024-05-" + (10 + row % 20);
			case "minute" -> "2024-05-" + (10 + row % 20) + " 10:" + (10 + row % 50);
			case "doubtful" -> "0" + (1 + row % 9) + "/0" + (1 + row % 8) + "/2024";
			case "seconds" -> "" + (1714521600 + row * 1000);
			case "unique" -> "" + (900_000 + row * 7);
			case "counted" -> "" + (row + 1);
			case "floating" -> "5.7030" + row % 10 + "E+17";
			case "phone" -> "138" + (10_000_000 + row);
			case "name" -> List.of("王", "李", "张", "刘").get(row % 4) + List.of("小明", "芳", "丽", "伟").get(row / 4 % 4);
			case "token" -> "R_" + row + "YPOQ" + row * 7 + "ER" + row + "jkf-x";
			case "uuid" -> new UUID(row * 7_919L + 1, row * 104_729L).toString();
			case "grade" -> "" + (row % 4 - 2);
			case "minutes" -> "" + (row % 9 * 7.5);
			case "year" -> "" + (2020 + row % 5);
			case "shop" -> List.of("东街店", "西街店", "南门店").get(row % 3);
			case "city" -> List.of("上海", "北京", "广州").get(row % 3);
			case "app" -> List.of("app", "web").get(row % 2);
			case "lang" -> List.of("zh", "en").get(row % 2);
			case "staff" -> List.of("员工", "顾客").get(row % 2);
			case "same" -> "same";
			case "content" -> List.of("满意", "不满意").get(row % 2);
			case "typed" -> row % 3 == 0 ? "2024-05-" + (10 + row % 20) : (13 + row % 15) + "/05/2024";
			case "none" -> "";
			default -> throw new IllegalArgumentException(kind);
		};
	}

	@Test
	void knowsTheWordsOfAChineseExport() {
		var plans = file(
				"编号", "unique", "评论内容", "zh", "评论时间", "minute", "用户昵称", "name", "门店", "shop", "渠道", "app",
				"满意度", "stars", "城市", "city", "手机号", "phone", "语言", "lang", "身份", "staff", "标题", "zh", "备注", "none");

		assertEquals(
				Map.ofEntries(
						Map.entry("编号", "id"),
						Map.entry("评论内容", "text"),
						Map.entry("评论时间", "time"),
						Map.entry("用户昵称", "ignore"),
						Map.entry("门店", "service"),
						Map.entry("渠道", "channel"),
						Map.entry("满意度", "attribute"),
						Map.entry("城市", "attribute"),
						Map.entry("手机号", "person"),
						Map.entry("语言", "language"),
						Map.entry("身份", "role"),
						Map.entry("标题", "title"),
						Map.entry("备注", "ignore")),
				plans.roles());
	}

	@Test
	void knowsTheWordsOfAnEnglishExport() {
		var plans = file(
				"reviewId", "unique", "review_text", "en", "created_at", "seconds", "Customer ID", "unique", "product", "shop",
				"source", "app", "stars", "stars", "region", "city", "touchpoint", "app", "updated_at", "minute", "email", "none");

		assertEquals(
				Map.ofEntries(
						Map.entry("reviewId", "id"),
						Map.entry("review_text", "text"),
						Map.entry("created_at", "time"),
						Map.entry("Customer ID", "person"),
						Map.entry("product", "service"),
						Map.entry("source", "channel"),
						Map.entry("stars", "attribute"),
						Map.entry("region", "attribute"),
						Map.entry("touchpoint", "touchpoint"),
						Map.entry("updated_at", "attribute"),
						Map.entry("email", "ignore")),
				plans.roles());
	}

	@Test
	void whatAShopAnsweredIsNotWhatItsCustomerSaid() {
		var plans = file(
				"Review Submit Date and Time", "minute", "Review Text", "en", "Developer Reply Date and Time", "minute",
				"Developer Reply Text", "zh", "商家回复内容", "zh", "商家回复时间", "minute");

		assertEquals(
				List.of("time", "text", "attribute", "attribute", "attribute", "attribute"),
				List.copyOf(plans.roles().values()));
	}

	@Test
	void whoeverAsksReportsOrConsumesIsAPerson() {
		assertEquals(List.of("text", "person"), List.copyOf(file("Review text", "en", "Consumer name", "app").roles().values()));
		assertEquals(
				List.of("text", "person", "ignore"),
				List.copyOf(file("description", "en", "requester_id", "unique", "submitter_id", "unique").roles().values()));
		assertEquals(
				List.of("text", "person", "ignore"),
				List.copyOf(file("Comment", "en", "Requester", "app", "Submitter", "app").roles().values()));
	}

	@Test
	void theIdOfARespondentIsThatOfTheAnswersWhereEachAnsweredOnce() {
		assertEquals(List.of("id", "text"), List.copyOf(file("Respondent ID", "unique", "Any comments?", "en").roles().values()));
		assertEquals(List.of("person", "text"), List.copyOf(file("Respondent ID", "app", "Any comments?", "en").roles().values()));
	}

	@Test
	void anIdIsNoTelephoneNumberThoughItHasAsManyDigits() {
		assertEquals(List.of("id", "text"), List.copyOf(file("order_no", "phone", "comment", "en").roles().values()));
		assertEquals(List.of("id", "text"), List.copyOf(file("订单编号", "phone", "评论", "zh").roles().values()));
	}

	@Test
	void aFewWordsForHowSatisfiedSomebodyIsAreNoText() {
		assertEquals(List.of("text", "attribute"), List.copyOf(file("详情", "zh", "满意度评价", "content").roles().values()));
		assertEquals(List.of("text", "attribute"), List.copyOf(file("详情", "zh", "服务评价", "content").roles().values()));
	}

	@Test
	void trueDatesAmongTypedOnesAreReadWithThem() {
		var plans = file("date", "typed", "comment", "en");

		assertEquals("time", plans.roles().get("date"));
		assertEquals(List.of(), plans.feedback().stream().filter(mapped -> !(mapped instanceof FeedbackRows.Mapped.Taken)).toList());
	}

	@Test
	void goesByValuesWhereNamesSayNothing() {
		var plans = file("x1", "zh", "x2", "minute", "x3", "phone", "x4", "name", "x5", "city", "x6", "same", "x7", "counted");

		assertEquals(
				List.of("text", "time", "ignore", "ignore", "attribute", "ignore", "ignore"),
				List.copyOf(plans.roles().values()));
	}

	@ParameterizedTest
	@CsvSource({"rating", "评分", "score", "satisfaction", "x"})
	void neverTakesNumbersForARating(String name) {
		var plans = file("text", "zh", name, "stars");

		var column = plans.plan().columns().get(1);

		assertEquals(ColumnRole.ATTRIBUTE, column.role());
		assertEquals(SuggestionReason.SUGGEST_RATING, column.chosen().reason().kind());
	}

	@Test
	void givesARoleOnlyOneColumnCanHaveToTheBest() {
		var plans = file("note", "zh", "comment text", "zh", "posted", "day", "created", "minute");

		assertEquals(List.of("text", "attribute"), List.copyOf(plans.roles().values()).subList(0, 2));
		assertEquals("attribute", plans.roles().get("posted"));
		assertEquals("time", plans.roles().get("created"));
	}

	@Test
	void saysHowTimesAreWritten() {
		var column = file("text", "zh", "created", "seconds").plan().columns().get(1);

		assertEquals(new Detail.Written("epoch-seconds"), column.rule().detail());
	}

	@Test
	void doesNotReadDatesThatCanBeReadTwoWays() {
		var plans = file("text", "zh", "date", "doubtful");

		assertEquals("attribute", plans.roles().get("date"));
		assertEquals(
				List.of(MappingWarning.TIME_NOT_READ.with("date"), MappingWarning.NO_DATES.with()), plans.plan().warnings());
	}

	@Test
	void takesADamagedIdForAnId() {
		assertEquals("id", file("text", "zh", "post_id", "floating").roles().get("post_id"));
	}

	@Test
	void takesACountedIdButNotARowNumber() {
		assertEquals("id", file("text", "zh", "id", "counted").roles().get("id"));
		assertEquals("ignore", file("text", "zh", "序号", "counted").roles().get("序号"));
	}

	@Test
	void namesWhatIsNotKept() {
		assertEquals(List.of("电话", "x"), file("text", "zh", "客户ID", "unique", "电话", "phone", "x", "same").plan().notKept());
	}

	@ParameterizedTest
	@CsvSource({
		"ResponseId", "responseID", "response_id", "RESPONSE_ID", "Response ID", "submissionId", "ticket_no", "recordGuid", "id", "uuid",
		"答卷编号", "记录ID", "工单号",
		"回复编号", "caseReference"
	})
	void aColumnThatIsCalledAnIdIsOneHoweverItIsWritten(String name) {
		for (var values : List.of("token", "uuid")) {
			assertEquals(Map.of(name, "id", "Q2", "text"), file(name, values, "Q2", "en").roles());
			assertEquals(Map.of(name, "id", "Q2", "text"), file(name, values, "Q2", "zh").roles());
		}
	}

	@ParameterizedTest
	@CsvSource({"response", "V1", "note", "回答", "feedback"})
	void tokensAreNotTheTextWhileAnotherColumnHoldsSentences(String name) {
		assertEquals("text", file(name, "token", "anything", "en").roles().get("anything"));
		assertEquals("text", file("anything", "zh", name, "uuid").roles().get("anything"));
	}

	@Test
	void theOnlyColumnThatIsCalledATextIsOneWhateverItHolds() {
		assertEquals("text", file("comment", "token", "city", "city").roles().get("comment"));
	}

	@Test
	void theAnswersToANumberedQuestionAreTheTextHoweverFewTheyAre() {
		var one = Plans.of(Tables.file(folder, "one.csv", "ResponseId,Status,Q1,Q2\nR_2YPOQ602ER1jkf1,0,2,Hello World!\n"));

		assertEquals(Map.of("ResponseId", "id", "Status", "attribute", "Q1", "attribute", "Q2", "text"), one.roles());
	}

	@ParameterizedTest
	@CsvSource({"service_wait_time, grade, 0", "等待时间, minutes, 0", "response time, stars, 0", "date, year, 2", "date, city, 2"})
	void numbersTooSmallForATimeAreNotToldAsAnUnreadOne(String name, String values, int told) {
		assertEquals(told, file("text", "zh", name, values).plan().warnings().size());
	}
}
