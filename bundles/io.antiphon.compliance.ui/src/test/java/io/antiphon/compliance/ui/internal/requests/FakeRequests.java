package io.antiphon.compliance.ui.internal.requests;

import io.antiphon.compliance.deadlines.Deadline;
import io.antiphon.compliance.deadlines.DeadlineRule;
import io.antiphon.compliance.deadlines.DeadlineRule.Start;
import io.antiphon.compliance.deadlines.DeadlineRule.Unit;
import io.antiphon.compliance.deadlines.Law;
import io.antiphon.compliance.requests.NewRequest;
import io.antiphon.compliance.requests.Noted;
import io.antiphon.compliance.requests.Registered;
import io.antiphon.compliance.requests.Request;
import io.antiphon.compliance.requests.RequestKind;
import io.antiphon.compliance.requests.Requests;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.subject.Subject;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A register in memory: every request is due 30 days after it was received, and today is a day of 2026. */
final class FakeRequests implements Requests {

	static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

	private final Map<String, Deque<Request>> versions = new LinkedHashMap<>();
	private int made;

	static Request request(String id, RequestKind kind, LocalDate received) {
		return new Request(id, kind, Law.GDPR, received, "", "", null, null, null);
	}

	static Registered registered(Request request) {
		var rule = new DeadlineRule(
				"gdpr.request", Law.GDPR, Start.REQUEST, "Art. 12(3)", List.of(), LocalDate.of(2018, 5, 25), null, Unit.MONTHS, 1, 2, true,
				"weekends", false);
		return new Registered(
				request, new Deadline(request.received().plusDays(30), rule, false, "weekends", "1", List.of()), TODAY);
	}

	void put(Request request) {
		versions.computeIfAbsent(request.id(), id -> new ArrayDeque<>()).push(request);
	}

	@Override
	public List<Registered> all(Access access) {
		return versions.values().stream().filter(all -> !all.isEmpty()).map(all -> registered(all.element())).sorted(Registered.BY_NEED)
				.toList();
	}

	@Override
	public List<String> unreadable() {
		return List.of();
	}

	@Override
	public Optional<Registered> find(String id, Access access) {
		var all = versions.get(id);
		return all == null || all.isEmpty() ? Optional.empty() : Optional.of(registered(all.element()));
	}

	@Override
	public List<Note> history(String id, Access access) {
		return List.of();
	}

	@Override
	public Noted add(NewRequest request, Access access) {
		put(new Request("r" + ++made, request.kind(), request.law(), request.received(), "", request.reference(), null, null, null));
		return new Noted.Kept(find("r" + made, access).orElseThrow());
	}

	private Noted change(String id, UnaryOperator<Request> change, Access access) {
		var now = find(id, access);
		if (now.isEmpty()) {
			return new Noted.Refused(Noted.Reason.UNKNOWN);
		}
		put(change.apply(now.get().request()));
		return new Noted.Kept(find(id, access).orElseThrow());
	}

	@Override
	public Noted confirm(String id, LocalDate on, Subject subject, Access access) {
		return change(id, request -> request.confirmed(on, subject.text()), access);
	}

	@Override
	public Noted extend(String id, LocalDate told, String reason, Access access) {
		return change(id, request -> request.extended(new Request.Extension(told, reason)), access);
	}

	@Override
	public Noted close(String id, Request.Closing closing, Access access) {
		return change(id, request -> request.closed(closing), access);
	}

	@Override
	public Noted undo(String id, Access access) {
		var all = versions.getOrDefault(id, new ArrayDeque<>());
		if (all.isEmpty()) {
			return new Noted.Refused(Noted.Reason.NOTHING);
		}
		all.pop();
		return all.isEmpty() ? new Noted.Gone(id) : new Noted.Kept(registered(all.element()));
	}
}
