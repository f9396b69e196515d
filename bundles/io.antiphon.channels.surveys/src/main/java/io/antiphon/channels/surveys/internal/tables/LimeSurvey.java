package io.antiphon.channels.surveys.internal.tables;

import io.antiphon.channels.spi.Column;
import io.antiphon.channels.spi.Question;
import io.antiphon.tables.TableFile;
import io.antiphon.tables.records.TableOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Exports of LimeSurvey: responses as CSV with codes, texts, or both ("code. text") in the header, and the tab-divided files for another
 * LimeSurvey (.vv), with texts on the first line and codes on the second.
 */
public final class LimeSurvey implements Vendor {

	private static final int FEWEST = 2;
	private static final int CODES = 2;
	private static final Pattern BOTH = Pattern.compile("(\\w+(?:\\[[^\\]]*\\])*)\\. (.+)", Pattern.DOTALL);
	/** A date that stands for none, where the survey stamps no dates. */
	private static final String NO_DATE = "1980-01-01 00:00:00";
	private static final String NOT_SHOWN = "{question_not_shown}";
	private static final Map<String, String> TEXTS = Map.of(
			"response id", "id", "date submitted", "submitdate", "last page", "lastpage", "start language", "startlanguage", "date started",
			"startdate", "date last action", "datestamp", "ip address", "ipaddr", "referrer url", "refurl", "access code", "token",
			"total time",
			"interviewtime");
	private static final Map<String, String> ROLES = Map.ofEntries(
			Map.entry("id", "id"), Map.entry("response_id", "id"), Map.entry("submitdate", "time"), Map.entry("token", "person"),
			Map.entry("startlanguage", "language"), Map.entry("lastpage", "attribute"), Map.entry("seed", "ignore"),
			Map.entry("startdate", "ignore"), Map.entry("datestamp", "ignore"), Map.entry("ipaddr", "ignore"),
			Map.entry("refurl", "ignore"),
			Map.entry("firstname", "ignore"), Map.entry("lastname", "ignore"), Map.entry("email", "ignore"),
			Map.entry("interviewtime", "ignore"));
	/** What dates a response that was not submitted. */
	private static final List<String> INSTEAD = List.of("datestamp", "startdate");
	private static final Set<String> SIGNS = Set.of("submitdate", "lastpage", "startlanguage");

	@Override
	public boolean wrote(List<String> first, List<String> second) {
		return signs(first) >= FEWEST || signs(second) >= FEWEST;
	}

	private static long signs(List<String> fields) {
		return fields.stream().map(field -> Heading.of(field).code()).filter(SIGNS::contains).count();
	}

	/** Codes below texts are the header; nothing is quoted there. */
	@Override
	public TableOptions options(TableOptions declared, List<String> first, List<String> second) {
		boolean below = declared.header() == 0 && signs(second) >= FEWEST;
		return below ? new TableOptions('\t', false, declared.encoding(), CODES) : declared;
	}

	@Override
	public Columns columns(TableFile table, List<String> above) {
		var names = table.columns();
		var headings = names.stream().map(Heading::of).toList();
		var codes = headings.stream().map(Heading::code).collect(Collectors.toSet());
		var columns = new ArrayList<Column>();
		for (int at = 0; at < names.size(); at++) {
			var heading = headings.get(at);
			var text = at < above.size() ? above.get(at).strip() : heading.text();
			var role = heading.timing(codes) ? "ignore" : ROLES.getOrDefault(heading.code(), "");
			boolean asked = role.isEmpty();
			columns.add(new Column(names.get(at), role, asked ? Question.of(text).missing("N/A", NOT_SHOWN) : Question.of(text)));
		}
		return new Read(List.copyOf(columns), headings.stream().map(Heading::code).toList(), !above.isEmpty());
	}

	/** A field of the header: the code and the text of a question, as far as it says them. */
	private record Heading(String code, String text) {

		static Heading of(String field) {
			var both = BOTH.matcher(field.strip());
			if (both.matches()) {
				return new Heading(both.group(1), both.group(2));
			}
			var known = TEXTS.get(field.strip().toLowerCase(Locale.ROOT));
			return new Heading(known == null ? field.strip() : known, "");
		}

		/** Whether it is how long somebody took for something. */
		boolean timing(Set<String> codes) {
			return codes.contains("interviewtime") && (code.startsWith("groupTime")
					|| code.endsWith("Time") && codes.contains(code.substring(0, code.length() - "Time".length())));
		}
	}

	/**
	 * {@code codes}: of each column; {@code written}: whether signs are written as words, since lines and tabs divide. Behind the columns of
	 * the file stands whether the response was submitted. One that was not has the date of what was done last.
	 */
	private record Read(List<Column> columns, List<String> codes, boolean written) implements Columns {

		@Override
		public List<Column> all() {
			if (submitted() < 0) {
				return columns;
			}
			var name = Stream.of("finished", "submitted", "response finished").filter(this::free).findFirst();
			return Stream.concat(columns.stream(), name.map(one -> new Column(one, "attribute")).stream()).toList();
		}

		private boolean free(String name) {
			return columns.stream().noneMatch(column -> column.name().equals(name));
		}

		@Override
		public List<String> values(List<String> values) {
			int submitted = submitted();
			var read = values.stream().map(this::value).collect(Collectors.toCollection(ArrayList::new));
			if (submitted >= 0) {
				boolean finished = !values.get(submitted).isBlank();
				read.set(submitted, finished ? read.get(submitted) : dated(read));
				if (all().size() > read.size()) {
					read.add(finished ? "yes" : "no");
				}
			}
			return read;
		}

		private int submitted() {
			return codes.indexOf("submitdate");
		}

		/** When something was done last, or when it was begun; empty where neither is told. */
		private String dated(List<String> values) {
			return INSTEAD.stream().map(codes::indexOf).filter(at -> at >= 0).map(values::get).filter(date -> !date.isBlank()).findFirst()
					.orElse("");
		}

		@Override
		public List<Mark> marks() {
			int submitted = submitted();
			if (submitted < 0) {
				return List.of();
			}
			var column = columns.get(submitted).name();
			return List.of(
					new Mark(SurveyReason.READ_NOT_SUBMITTED, column, values -> values.get(submitted).isBlank()),
					new Mark(SurveyReason.READ_UNDATED, column, values -> values(values).get(submitted).isBlank()));
		}

		private String value(String value) {
			if (value.equals(NO_DATE)) {
				return "";
			}
			return written && value.indexOf('{') >= 0
					? value.replace("{newline}", "\n").replace("{cr}", "\r").replace("{tab}", "\t").replace("{quote}", "\"")
					: value;
		}
	}
}
