package io.antiphon.channels.internal.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TicketColumnTest {

	/** Of Zendesk, Freshdesk, Jira Service Management, ServiceNow, Zammad, OTRS, Udesk and Sobot, after which the words were made. */
	@ParameterizedTest
	@CsvSource({
		"First reply time in minutes,ANSWERED,MINUTES", "First reply time in minutes within business hours,ANSWERED,MINUTES",
		"Full resolution time (hrs),SOLVED,HOURS", "metric_set.reply_time_in_minutes.calendar,ANSWERED,MINUTES",
		"metric_set.reopens,REOPENS,",
		"metric_set.solved_at,SOLVED,", "First response time (in hrs),ANSWERED,HOURS", "Resolved time,SOLVED,", "Closed time,CLOSED,",
		"Agent interactions,CONTACTS,", "stats.first_responded_at,ANSWERED,", "Time to first response,ANSWERED,",
		"Time to resolution,SOLVED,",
		"fields.resolutiondate,SOLVED,", "Resolved,SOLVED,", "Reopen count,REOPENS,", "Business duration,,", "first_response_at,ANSWERED,",
		"last_close_at,CLOSED,", "close_at,CLOSED,", "FirstResponseInMin,ANSWERED,MINUTES", "SolutionInMin,SOLVED,MINUTES",
		"首次响应时间,ANSWERED,",
		"首次响应时长（秒）,ANSWERED,SECONDS", "解决时长(分钟),SOLVED,MINUTES", "工单解决时间,SOLVED,", "关闭时间,CLOSED,", "是否一次解决,ONCE,", "创建时间,OPENED,",
		"Resolution time (business hours),SOLVED,HOURS"})
	void namesOfTicketsAreKnown(String name, TicketColumn.@Nullable Meaning meaning, @Nullable DurationUnit unit) {
		var found = TicketColumn.of(name);

		assertEquals(Optional.ofNullable(meaning), found.map(TicketColumn::meaning), name);
		assertEquals(Optional.ofNullable(unit), found.map(TicketColumn::unit), name);
	}

	/**
	 * Of Zoho Desk, HappyFox, osTicket, Help Scout, Intercom, Front, Gorgias, Frappe, Kayako, NetEase Qiyu, Meiqia and others, which were looked at after the words
	 * were made and changed none of them: 25 of 35 are known, and none is taken for something else.
	 */
	@ParameterizedTest
	@CsvSource({
		"Ticket Closed Time,CLOSED", "First Response Time in Business Hours,ANSWERED",
		"Resolution Time in Business Hours,SOLVED", "created_date,OPENED",
		"first_response_date,ANSWERED", "resolution_date,SOLVED", "first_responded_on,ANSWERED", "First Response Time,ANSWERED",
		"Time to Resolution,SOLVED", "First response time (seconds),ANSWERED", "Resolution time (seconds),SOLVED",
		"Time to close (s),CLOSED",
		"Date Created,OPENED", "Closed At,CLOSED", "Number of Agent Replies,CONTACTS", "Reopened Count,REOPENS",
		"resolutionTime,SOLVED", "First agent reply at,ANSWERED", "工单创建时间,OPENED",
		"工单关闭时间,CLOSED", "首次响应时长,ANSWERED", "首次回复时长,ANSWERED", "工单处理时长,SOLVED", "工单完结时间,SOLVED",
		"重新打开次数,REOPENS"})
	void mostNamesThatWereNotLookedAtAreKnown(String name, TicketColumn.Meaning meaning) {
		assertEquals(Optional.of(meaning), TicketColumn.of(name).map(TicketColumn::meaning), name);
	}

	/** The other ten; a mapping says them. */
	@ParameterizedTest
	@ValueSource(strings = {
		"Created Time (Ticket)", "Number of Reopen", "Number of Responses", "opening_date", "Handling time", "Created datetime",
		"Closed datetime",
		"平均响应时长", "首次受理时间", "对话开始时间"})
	void whatIsNotKnownIsNothing(String name) {
		assertEquals(Optional.empty(), TicketColumn.of(name), name);
	}

	@ParameterizedTest
	@ValueSource(strings = {
		"Due by", "Updated at", "Next response due", "SLA breach", "Date of Purchase", "Response", "Comment", "Score", "Customer replies",
		"Rating",
		"Resolution notes", "First name", "Reply", "Opening hours", "Closing price", "Delivery time", "更新时间", "预计解决时间", "满意度", "响应",
		"Solved by",
		"Assigned at", "FirstResponseDiffInMin", "How was the first response time?", "m", ""})
	void otherNamesAreNot(String name) {
		assertEquals(Optional.empty(), TicketColumn.of(name), name);
	}
}
