package io.antiphon.compliance.internal.requests.command;

import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.compliance.deadlines.Deadlines;
import io.antiphon.compliance.requests.Registered;
import io.antiphon.compliance.requests.Requests;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.stream.Collectors;

/** {@code request list|show|rules}: what there is and what is to be done first. */
final class Looking {

	private final Requests requests;
	private final Deadlines deadlines;
	private final Invocation invocation;
	private final Telling telling;

	Looking(Requests requests, Deadlines deadlines, Invocation invocation, Telling telling) {
		this.requests = requests;
		this.deadlines = deadlines;
		this.invocation = invocation;
		this.telling = telling;
	}

	Exit list() {
		var all = requests.all(invocation.access());
		var shown = all.stream().filter(one -> one.request().open() || invocation.flag(RequestCommandComponent.ALL)).toList();
		var unreadable = requests.unreadable();
		var faults = deadlines.book().faults();
		var data = new LinkedHashMap<String, Object>();
		data.put("format", 1);
		data.put("open", all.stream().filter(one -> one.request().open()).count());
		data.put("overdue", all.stream().filter(Registered::overdue).count());
		data.put("requests", shown.stream().map(telling::data).toList());
		data.put("unreadable", unreadable);
		data.put("faults", faults.stream().map(Telling::data).toList());
		var lines = shown.stream().map(telling::line).collect(Collectors.joining("\n"));
		invocation.print(data, (shown.isEmpty() ? telling.text("none") : lines) + telling.gaps(shown));
		telling.faults(faults);
		unreadable.forEach(id -> invocation.err().println(telling.text("unreadable", id)));
		return Exit.DONE;
	}

	Exit show(String typed) {
		var id = typed.toLowerCase(Locale.ROOT);
		var found = requests.find(id, invocation.access());
		var history = requests.history(id, invocation.access());
		if (found.isEmpty() && history.isEmpty()) {
			return telling.wrong("refused.unknown");
		}
		var data = new LinkedHashMap<String, Object>();
		data.put("format", 1);
		found.ifPresent(one -> data.put("request", telling.data(one)));
		data.put("history", history.stream().map(Telling::data).toList());
		var notes = history.stream().map(telling::line).collect(Collectors.joining("\n"));
		invocation.print(data, found.map(telling::page).orElse(telling.text("gone", id)) + "\n" + notes);
		telling.faults(deadlines.book().faults());
		return Exit.DONE;
	}

	Exit rules() {
		var book = deadlines.book();
		var data = new LinkedHashMap<String, Object>();
		data.put("format", 1);
		data.put("folder", book.folder());
		data.put("rules", book.rules().stream().map(Telling::data).toList());
		data.put("calendars", book.calendars().stream().map(Telling::data).toList());
		data.put("faults", book.faults().stream().map(Telling::data).toList());
		var rules = book.rules().stream().map(telling::line).collect(Collectors.joining("\n"));
		var calendars = book.calendars().stream().map(telling::page).collect(Collectors.joining("\n"));
		invocation.print(data, rules + "\n" + calendars + "\n" + telling.text("folder", book.folder()));
		telling.faults(book.faults());
		return Exit.DONE;
	}
}
