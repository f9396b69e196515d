package io.antiphon.compliance.internal.breaches;

import io.antiphon.base.Ids;
import io.antiphon.compliance.breaches.Breach;
import io.antiphon.compliance.breaches.Breach.Closing;
import io.antiphon.compliance.breaches.Breaches;
import io.antiphon.compliance.breaches.Clocked;
import io.antiphon.compliance.breaches.Reported;
import io.antiphon.compliance.breaches.Reported.Reason;
import io.antiphon.compliance.deadlines.DeadlineRule.Start;
import io.antiphon.compliance.deadlines.Deadlines;
import io.antiphon.compliance.deadlines.Law;
import io.antiphon.compliance.internal.register.Door;
import io.antiphon.compliance.internal.register.Register;
import io.antiphon.privacy.Access;
import io.antiphon.store.Store;
import io.antiphon.store.changes.Revisions.Revised;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Breaches in the workspace that is open at the moment of each call. */
public final class KeptBreaches implements Breaches {

	/** The kind of document. */
	public static final String KIND = "compliance.breach";

	private static final Duration NONE = Duration.ZERO;

	private final Register<Breach> register;
	private final Deadlines deadlines;
	private final Door door;
	private final Store store;
	private final Clock clock;

	public KeptBreaches(Register.Keeping keeping, Deadlines deadlines, Door door, Store store, Clock clock) {
		this.register = new Register<>(KIND, Breach.class, keeping);
		this.deadlines = deadlines;
		this.door = door;
		this.store = store;
		this.clock = clock;
	}

	/** The hours of the rule that held when it began; hours are hours, also at weekends. */
	private Clocked clocked(Breach breach) {
		var day = breach.aware().atZone(ZoneOffset.UTC).toLocalDate();
		var allowed = deadlines.book().rule(Law.GDPR, Start.BREACH, day).map(rule -> Duration.ofHours(rule.count())).orElse(NONE);
		return new Clocked(breach, breach.due(allowed), clock.instant());
	}

	@Override
	public List<Clocked> all(Access access) {
		var all = register.all().stream().map(this::clocked).sorted(Clocked.BY_NEED).toList();
		register.looked("breach.list", "", all.size(), access);
		return all;
	}

	@Override
	public List<String> unreadable() {
		return register.unreadable();
	}

	@Override
	public Optional<Clocked> find(String id, Access access) {
		var found = register.find(id).map(one -> clocked(one.document()));
		register.looked("breach.show", id, found.isPresent() ? 1 : 0, access);
		return found;
	}

	@Override
	public Reported add(Instant aware, String what, Access access) {
		if (aware.isAfter(clock.instant())) {
			return new Reported.Refused(Reason.FUTURE);
		}
		if (what.isBlank()) {
			return new Reported.Refused(Reason.NO_WORDS);
		}
		return masked(what, said -> {
			var id = Ids.text(store.workspace().ids().next());
			return written("breach.add", new Breach(id, aware.truncatedTo(ChronoUnit.SECONDS), said, null, "", null), 0, access);
		});
	}

	@Override
	public Reported notified(String id, Instant at, String reasons, Access access) {
		return on(id, one -> {
			var breach = one.document();
			if (breach.notified() != null) {
				return new Reported.Refused(Reason.NOTIFIED);
			}
			if (at.isAfter(clock.instant())) {
				return new Reported.Refused(Reason.FUTURE);
			}
			if (at.isBefore(breach.aware())) {
				return new Reported.Refused(Reason.BEFORE_AWARE);
			}
			if (at.isAfter(clocked(breach).due()) && reasons.isBlank()) {
				return new Reported.Refused(Reason.NO_REASONS);
			}
			return masked(reasons, said -> written(
					"breach.notify", breach.notified(at.truncatedTo(ChronoUnit.SECONDS), said), one.revision(), access));
		});
	}

	@Override
	public Reported close(String id, boolean noRisk, String remedy, Access access) {
		return on(id, one -> {
			var breach = one.document();
			if (breach.notified() == null && (!noRisk || remedy.isBlank())) {
				return new Reported.Refused(Reason.NOT_NOTIFIED);
			}
			var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
			return masked(remedy, said -> written("breach.close", breach.closed(new Closing(now, noRisk, said)), one.revision(), access));
		});
	}

	@Override
	public Reported undo(String id, Access access) {
		var last = register.last(id);
		if (last.isEmpty()) {
			return new Reported.Refused(register.history(id).isEmpty() ? Reason.UNKNOWN : Reason.NOTHING);
		}
		if (!register.undo(last.get(), "breach.undo", id, access)) {
			return new Reported.Refused(Reason.MEANWHILE);
		}
		return register.find(id).<Reported>map(one -> new Reported.Kept(clocked(one.document()))).orElse(new Reported.Gone(id));
	}

	private Reported on(String id, Function<Revised<Breach>, Reported> noting) {
		var found = register.find(id);
		if (found.isEmpty()) {
			return new Reported.Refused(Reason.UNKNOWN);
		}
		return found.get().document().closing() == null ? noting.apply(found.get()) : new Reported.Refused(Reason.CLOSED);
	}

	private Reported masked(String text, Function<String, Reported> noting) {
		return door.masked(text).map(noting).orElse(new Reported.Refused(Reason.TOO_LONG));
	}

	private Reported written(String act, Breach breach, int on, Access access) {
		return register.write(act, breach.id(), breach, on, access)
				? new Reported.Kept(clocked(breach))
				: new Reported.Refused(Reason.MEANWHILE);
	}
}
