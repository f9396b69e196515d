package io.antiphon.compliance.internal.requests.command;

import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.compliance.deadlines.Deadline.Gap;
import io.antiphon.compliance.deadlines.DeadlineBook.Fault;
import io.antiphon.compliance.deadlines.DeadlineRule;
import io.antiphon.compliance.deadlines.DeadlineRule.Unit;
import io.antiphon.compliance.deadlines.WorkingCalendar;
import io.antiphon.compliance.requests.Noted;
import io.antiphon.compliance.requests.Registered;
import io.antiphon.compliance.requests.Request;
import io.antiphon.compliance.requests.Requests.Note;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Requests and rules in sentences, and as data. */
final class Telling {

	private final Invocation invocation;
	private final Texts texts;

	Telling(Invocation invocation, Texts texts) {
		this.invocation = invocation;
		this.texts = texts;
	}

	String text(String key, Object... values) {
		return texts.get(key, values);
	}

	Exit wrong(String key, Object... values) {
		invocation.err().println(texts.get(key, values));
		return Exit.USAGE;
	}

	Exit refused(Noted.Reason reason) {
		wrong("refused." + key(reason));
		return reason == Noted.Reason.MEANWHILE ? Exit.REFUSED : Exit.USAGE;
	}

	Exit kept(String what, Registered one) {
		var data = new LinkedHashMap<String, Object>();
		data.put("format", 1);
		data.put("request", data(one));
		invocation.print(data, texts.get(what, one.request().id()) + "\n" + line(one) + gaps(List.of(one)));
		return Exit.DONE;
	}

	Exit gone(String id) {
		invocation.print(Map.of("format", 1, "gone", id), texts.get("gone", id));
		return Exit.DONE;
	}

	private static String key(Enum<?> one) {
		return one.name().toLowerCase(Locale.ROOT);
	}

	/** One request in a line: what it is, where it stands, and its clock. */
	String line(Registered one) {
		var request = one.request();
		return texts.get(
				"line", request.id(), texts.get("asked." + key(request.kind())), request.law().name(), request.received().toString(),
				texts.get("state." + key(request.state())), clock(one));
	}

	private String clock(Registered one) {
		var due = one.deadline().due().toString();
		if (!one.request().open()) {
			return texts.get(one.late() ? "answeredLate" : "answered", due, -one.daysLeft());
		}
		if (one.overdue()) {
			return texts.get("overdue", due, -one.daysLeft());
		}
		return one.daysLeft() == 0 ? texts.get("today", due) : texts.get("left", due, one.daysLeft());
	}

	/** All that is kept about one. */
	String page(Registered one) {
		var request = one.request();
		var lines = new ArrayList<String>(List.of(line(one)));
		lines.add(texts.get(
				"by", article(one.deadline().rule()), one.deadline().calendar(), one.deadline().version()));
		if (one.deadline().rule().ours()) {
			lines.add(texts.get("ours", one.deadline().rule().count()));
		}
		lines.add(request.subject().isEmpty() ? texts.get("noSubject") : texts.get("subject", request.subject()));
		if (!request.reference().isEmpty()) {
			lines.add(texts.get("reference", request.reference()));
		}
		var confirmed = request.confirmed();
		if (confirmed != null) {
			lines.add(texts.get("confirmedOn", confirmed.toString()));
		}
		var extension = request.extension();
		if (extension != null) {
			lines.add(texts.get("extendedOn", extension.told().toString(), extension.reason()));
		}
		var closing = request.closing();
		if (closing != null) {
			lines.addAll(end(closing));
		}
		return String.join("\n", lines) + gaps(List.of(one));
	}

	private List<String> end(Request.Closing closing) {
		var lines = new ArrayList<String>();
		lines.add(texts.get(closing.refused() ? "refusedOn" : "doneOn", closing.on().toString(), closing.reason()).strip());
		if (!closing.erasure().isEmpty()) {
			lines.add(texts.get("erasure", closing.erasure()));
		}
		var copied = closing.copied();
		if (copied != null) {
			lines.add(texts.get("copied", copied.toString()));
		}
		return lines;
	}

	/** A sentence for each year that a calendar lacks, each on a line of its own; empty where none is. */
	String gaps(List<Registered> all) {
		return all.stream()
				.flatMap(one -> one.deadline().gaps().stream())
				.distinct()
				.map(gap -> "\n" + texts.get("gap", gap.calendar(), String.valueOf(gap.year()), gap.from().toString()))
				.collect(Collectors.joining());
	}

	/** Names the files that are not used. */
	void faults(List<Fault> faults) {
		faults.forEach(fault -> invocation.err().println(texts.get("fault." + key(fault.wrong()), fault.file(), fault.place())));
	}

	String line(Note note) {
		var act = texts.has(note.act()) ? texts.get(note.act()) : note.act();
		return texts.get(note.takenBack() ? "note.takenBack" : "note", note.at().toString(), note.by(), act);
	}

	private static String article(DeadlineRule rule) {
		return rule.law().name() + " " + rule.article();
	}

	String line(DeadlineRule rule) {
		var time = texts.get("unit." + key(rule.unit()), rule.count());
		var extension = rule.extension() == 0 ? "" : texts.get("extension", texts.get("unit." + key(rule.unit()), rule.extension()));
		var calendar = rule.unit() == Unit.WORKING_DAYS || rule.toWorkingDay() ? texts.get("over", rule.calendar()) : "";
		var ours = rule.ours() ? texts.get("default") : "";
		return texts.get(
				"rule", article(rule), texts.get("start." + key(rule.start())), time + extension + calendar + ours, rule.from().toString(),
				texts.list(rule.sources()));
	}

	String page(WorkingCalendar calendar) {
		var years = calendar.years().values().stream()
				.map(year -> "\n" + texts.get("year", String.valueOf(year.year()), year.source()))
				.collect(Collectors.joining());
		return texts.get("calendar", calendar.id(), calendar.version(), calendar.name(texts.locale())) + years;
	}

	Map<String, Object> data(Registered one) {
		var request = one.request();
		var data = new LinkedHashMap<String, Object>();
		data.put("id", request.id());
		data.put("kind", request.kind().id());
		data.put("law", request.law().id());
		data.put("received", request.received().toString());
		data.put("subject", request.subject());
		data.put("reference", request.reference());
		data.put("state", key(request.state()));
		data.put("due", one.deadline().due().toString());
		data.put("daysLeft", one.daysLeft());
		data.put("overdue", one.overdue());
		data.put("late", one.late());
		data.put("article", article(one.deadline().rule()));
		data.put("ours", one.deadline().rule().ours());
		data.put("calendar", one.deadline().calendar());
		data.put("calendarVersion", one.deadline().version());
		data.put("missingYears", one.deadline().gaps().stream().map(Telling::data).toList());
		var confirmed = request.confirmed();
		if (confirmed != null) {
			data.put("confirmed", confirmed.toString());
		}
		var extension = request.extension();
		if (extension != null) {
			data.put("extension", Map.of("told", extension.told().toString(), "reason", extension.reason()));
		}
		var closing = request.closing();
		if (closing != null) {
			data.put("closing", data(closing));
		}
		return data;
	}

	private static Map<String, Object> data(Request.Closing closing) {
		var data = new LinkedHashMap<String, Object>();
		data.put("on", closing.on().toString());
		data.put("refused", closing.refused());
		data.put("reason", closing.reason());
		data.put("erasure", closing.erasure());
		var copied = closing.copied();
		if (copied != null) {
			data.put("copied", copied.toString());
		}
		return data;
	}

	private static Map<String, Object> data(Gap gap) {
		return Map.of("calendar", gap.calendar(), "year", gap.year(), "from", gap.from().toString());
	}

	static Map<String, Object> data(Fault fault) {
		return Map.of("file", fault.file(), "wrong", key(fault.wrong()), "place", fault.place());
	}

	static Map<String, Object> data(Note note) {
		return Map.of("act", note.act(), "by", note.by(), "at", note.at().toString(), "takenBack", note.takenBack());
	}

	static Map<String, Object> data(DeadlineRule rule) {
		var data = new LinkedHashMap<String, Object>();
		data.put("id", rule.id());
		data.put("law", rule.law().id());
		data.put("article", rule.article());
		data.put("start", key(rule.start()));
		data.put("unit", key(rule.unit()));
		data.put("count", rule.count());
		data.put("extension", rule.extension());
		data.put("ours", rule.ours());
		data.put("calendar", rule.calendar());
		data.put("from", rule.from().toString());
		data.put("sources", rule.sources());
		return data;
	}

	static Map<String, Object> data(WorkingCalendar calendar) {
		var data = new LinkedHashMap<String, Object>();
		data.put("id", calendar.id());
		data.put("version", calendar.version());
		data.put("everyYear", calendar.everyYear());
		data.put("years", calendar.years().values().stream().map(year -> Map.of("year", year.year(), "source", year.source())).toList());
		return data;
	}
}
