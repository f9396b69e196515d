package io.antiphon.compliance.internal.requests;

import io.antiphon.base.Ids;
import io.antiphon.compliance.Certificate;
import io.antiphon.compliance.deadlines.DeadlineBook;
import io.antiphon.compliance.deadlines.DeadlineRule.Start;
import io.antiphon.compliance.deadlines.Deadlines;
import io.antiphon.compliance.internal.register.Door;
import io.antiphon.compliance.internal.register.Register;
import io.antiphon.compliance.requests.NewRequest;
import io.antiphon.compliance.requests.Noted;
import io.antiphon.compliance.requests.Noted.Reason;
import io.antiphon.compliance.requests.Registered;
import io.antiphon.compliance.requests.Request;
import io.antiphon.compliance.requests.Request.Closing;
import io.antiphon.compliance.requests.Request.Extension;
import io.antiphon.compliance.requests.RequestKind;
import io.antiphon.compliance.requests.Requests;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Seals;
import io.antiphon.privacy.subject.Subject;
import io.antiphon.store.Store;
import io.antiphon.store.changes.Revisions.Revised;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Requests in the workspace that is open at the moment of each call; deadlines are computed anew each time: a calendar may come later. */
public final class KeptRequests implements Requests {

	/** The kind of document. */
	public static final String KIND = "compliance.request";

	private static final String ADD = "request.add";
	private static final String CONFIRM = "request.confirm";
	private static final String EXTEND = "request.extend";
	private static final String CLOSE = "request.close";
	private static final String UNDO = "request.undo";

	private final Register<Request> register;
	private final Deadlines deadlines;
	private final Door door;
	private final Workspace workspace;

	/** What it asks of the workspace. {@code clock} is in the zone in which days are counted. */
	public record Workspace(Store store, Seals seals, Clock clock) {}

	public KeptRequests(Register.Keeping keeping, Deadlines deadlines, Door door, Workspace workspace) {
		this.register = new Register<>(KIND, Request.class, keeping);
		this.deadlines = deadlines;
		this.door = door;
		this.workspace = workspace;
	}

	private LocalDate today() {
		return LocalDate.now(workspace.clock());
	}

	private static Registered registered(Request request, DeadlineBook book, LocalDate today) {
		var due = book.due(request.law(), request.received(), request.extension() != null)
				.orElseThrow(() -> new IllegalStateException("no rule holds for " + request.id()));
		return new Registered(request, due, today);
	}

	@Override
	public List<Registered> all(Access access) {
		var book = deadlines.book();
		var today = today();
		var all = register.all().stream().map(request -> registered(request, book, today)).sorted(Registered.BY_NEED).toList();
		register.looked("request.list", "", all.size(), access);
		return all;
	}

	@Override
	public List<String> unreadable() {
		return register.unreadable();
	}

	@Override
	public Optional<Registered> find(String id, Access access) {
		var found = register.find(id).map(one -> registered(one.document(), deadlines.book(), today()));
		register.looked("request.show", id, found.isPresent() ? 1 : 0, access);
		return found;
	}

	@Override
	public List<Note> history(String id, Access access) {
		var history = register.history(id);
		var undone = Register.undone(history);
		register.looked("request.history", id, history.size(), access);
		return history.stream()
				.map(one -> new Note(one.undoes() == null ? one.act() : UNDO, one.author(), one.at(), undone.contains(one.change())))
				.toList();
	}

	@Override
	public Noted add(NewRequest request, Access access) {
		if (request.received().isAfter(today())) {
			return new Noted.Refused(Reason.FUTURE);
		}
		if (deadlines.book().rule(request.law(), Start.REQUEST, request.received()).isEmpty()) {
			return new Noted.Refused(Reason.NO_LAW);
		}
		return door.masked(request.reference())
				.map(reference -> {
					var id = Ids.text(workspace.store().workspace().ids().next());
					return written(ADD, new Request(
							id, request.kind(), request.law(), request.received(), request.subject().text(), reference, null, null, null),
							0, access);
				})
				.orElse(new Noted.Refused(Reason.TOO_LONG));
	}

	@Override
	public Noted confirm(String id, LocalDate on, Subject subject, Access access) {
		return onOpen(id, on, one -> written(CONFIRM, one.document().confirmed(on, subject.text()), one.revision(), access));
	}

	@Override
	public Noted extend(String id, LocalDate told, String reason, Access access) {
		return onOpen(id, told, one -> {
			var request = one.document();
			var rule = deadlines.book().rule(request.law(), Start.REQUEST, request.received());
			if (rule.isEmpty() || rule.get().extension() == 0) {
				return new Noted.Refused(Reason.NO_EXTENSION);
			}
			if (request.extension() != null) {
				return new Noted.Refused(Reason.EXTENDED);
			}
			if (told.isAfter(registered(request, deadlines.book(), today()).deadline().due())) {
				return new Noted.Refused(Reason.TOLD_TOO_LATE);
			}
			return reason.isBlank()
					? new Noted.Refused(Reason.NO_REASON)
					: door.masked(reason)
							.map(said -> written(EXTEND, request.extended(new Extension(told, said)), one.revision(), access))
							.orElse(new Noted.Refused(Reason.TOO_LONG));
		});
	}

	@Override
	public Noted close(String id, Closing closing, Access access) {
		return onOpen(id, closing.on(), one -> {
			var copied = closing.copied();
			if (closing.refused() && closing.reason().isBlank()) {
				return new Noted.Refused(Reason.NO_REASON);
			}
			if (!closing.erasure().isEmpty() && !certified(closing.erasure())) {
				return new Noted.Refused(Reason.NO_CERTIFICATE);
			}
			if (one.document().kind() == RequestKind.ERASURE && closing.erasure().isEmpty() && closing.reason().isBlank()) {
				return new Noted.Refused(Reason.NOT_ERASED);
			}
			if (copied != null && copied.isAfter(today())) {
				return new Noted.Refused(Reason.FUTURE);
			}
			if (copied != null && copied.isBefore(one.document().received())) {
				return new Noted.Refused(Reason.BEFORE_RECEIVED);
			}
			return door.masked(closing.reason())
					.map(said -> new Closing(closing.on(), closing.refused(), said, closing.erasure(), copied))
					.map(end -> written(CLOSE, one.document().closed(end), one.revision(), access))
					.orElse(new Noted.Refused(Reason.TOO_LONG));
		});
	}

	private boolean certified(String erasure) {
		return Ids.parse(erasure) >= 0 && !workspace.seals().anchored(Certificate.KIND, erasure).isEmpty();
	}

	@Override
	public Noted undo(String id, Access access) {
		var last = register.last(id);
		if (last.isEmpty()) {
			return new Noted.Refused(register.history(id).isEmpty() ? Reason.UNKNOWN : Reason.NOTHING);
		}
		if (!register.undo(last.get(), UNDO, id, access)) {
			return new Noted.Refused(Reason.MEANWHILE);
		}
		return register.find(id)
				.<Noted>map(one -> new Noted.Kept(registered(one.document(), deadlines.book(), today())))
				.orElse(new Noted.Gone(id));
	}

	/** What is noted of a day on which it waits. */
	private Noted onOpen(String id, LocalDate day, Function<Revised<Request>, Noted> noting) {
		var found = register.find(id);
		if (found.isEmpty()) {
			return new Noted.Refused(Reason.UNKNOWN);
		}
		var request = found.get().document();
		if (!request.open()) {
			return new Noted.Refused(Reason.CLOSED);
		}
		if (day.isAfter(today())) {
			return new Noted.Refused(Reason.FUTURE);
		}
		return day.isBefore(request.received()) ? new Noted.Refused(Reason.BEFORE_RECEIVED) : noting.apply(found.get());
	}

	private Noted written(String act, Request request, int on, Access access) {
		return register.write(act, request.id(), request, on, access)
				? new Noted.Kept(registered(request, deadlines.book(), today()))
				: new Noted.Refused(Reason.MEANWHILE);
	}
}
