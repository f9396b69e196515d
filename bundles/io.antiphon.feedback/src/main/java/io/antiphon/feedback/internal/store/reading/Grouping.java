package io.antiphon.feedback.internal.store.reading;

import io.antiphon.base.Period;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Occurrence;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.internal.store.rows.IntakeEntity;
import io.antiphon.feedback.internal.store.rows.Names;
import io.antiphon.feedback.internal.store.rows.Sight;
import io.antiphon.feedback.internal.store.rows.Times;
import io.antiphon.privacy.groups.Answer;
import io.antiphon.privacy.groups.GroupRule;
import io.antiphon.privacy.groups.Place;
import io.antiphon.privacy.groups.Question;
import io.antiphon.privacy.groups.Said;
import io.antiphon.privacy.groups.SmallGroups;
import io.antiphon.store.Store;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which pieces are counted where numbers are told of groups alone, and under which month. Of one moment: what was seen, the rule and the day. What
 * was erased stays in it, and a correction is in the group of what it corrects, so that no number changes by either. Immutable.
 */
public final class Grouping {

	private final Sight sight;
	private final GroupRule rule;
	private final LocalDate today;
	private final Map<Long, LocalDate> received;
	private final Map<Long, Place> places;
	private final Map<Long, Long> first;
	private final SmallGroups groups;

	private Grouping(
			Sight sight,
			GroupRule rule,
			LocalDate today,
			Map<Long, LocalDate> received,
			Map<Long, Place> places,
			Map<Long, Long> first,
			SmallGroups groups) {
		this.sight = sight;
		this.rule = rule;
		this.today = today;
		this.received = received;
		this.places = places;
		this.first = first;
		this.groups = groups;
	}

	/** The same as before where pieces are told alike: a day may bring a month to its end. */
	String fingerprint() {
		return "/" + rule + "/" + today;
	}

	/** Reads all pieces once. Blocks. */
	static Grouping of(Store store, Sight sight, GroupRule rule, LocalDate today) {
		return store.scan(manager -> {
			var received = received(manager);
			var places = places(manager);
			var pieces = new Pieces(manager, sight, places, received);
			var groups = SmallGroups.over(rule, pieces.said(), today);
			return new Grouping(sight, rule, today, received, places, pieces.intakes(), groups);
		});
	}

	private static Map<Long, LocalDate> received(EntityManager manager) {
		var received = new HashMap<Long, LocalDate>();
		manager.createQuery("SELECT i FROM IntakeEntity i WHERE i.complete = TRUE", IntakeEntity.class)
				.getResultList()
				.forEach(line -> received.put(line.id, LocalDate.ofInstant(Instant.ofEpochMilli(line.completed), ZoneOffset.UTC)));
		return received;
	}

	private static Map<Long, Place> places(EntityManager manager) {
		var places = new HashMap<Long, Place>();
		Names.all(manager).forEach(context -> places.put(context.id, place(context.context())));
		return places;
	}

	private static Place place(Context context) {
		return new Place(context.service(), context.touchpoint(), context.channel());
	}

	/** Whether it would be the same. */
	boolean fits(Sight now, GroupRule other, LocalDate day) {
		return sight.same(now) && rule.equals(other) && today.equals(day);
	}

	Sight sight() {
		return sight;
	}

	/** Under which month what an intake counts of a day and a context is told; empty where it waits. */
	Optional<YearMonth> month(int day, long context, long intake) {
		var said = said(Times.day(day), places.get(context), received.get(intake));
		return said == null ? Optional.empty() : groups.month(said);
	}

	/** Under which month a row is told; empty where it waits. */
	Optional<YearMonth> month(Hit hit) {
		return month(Times.day(hit.occurred()), hit.context(), first.getOrDefault(hit.id(), hit.intake()));
	}

	/** Whether a row is counted in a scope, by the month under which it is told. */
	boolean counts(Hit hit, Scope scope) {
		return month(hit).filter(month -> holds(scope.period(), month)).isPresent();
	}

	private static boolean holds(@Nullable Period period, YearMonth month) {
		return period == null || period.contains(month.atDay(1));
	}

	/** As numbers are made of it: said on the first day of its month. */
	Optional<Feedback> told(Feedback feedback) {
		var said = said(feedback);
		return (said == null ? Optional.<YearMonth>empty() : groups.month(said)).map(month -> new Feedback(
				feedback.id(),
				feedback.version(),
				feedback.context(),
				feedback.language(),
				feedback.text(),
				feedback.ratings(),
				feedback.attributes(),
				feedback.person(),
				new Occurrence(month.atDay(1).atStartOfDay(), Occurrence.Precision.DAY),
				feedback.origin(),
				feedback.contentHash()));
	}

	/** Whether its words may be handed on. */
	public boolean quotes(Feedback feedback) {
		var said = said(feedback);
		return said != null && groups.quoted(said).isPresent();
	}

	private @Nullable Said said(Feedback feedback) {
		var occurred = feedback.occurred();
		var intake = first.getOrDefault(feedback.id(), feedback.origin().intake());
		return said(occurred == null ? null : occurred.day(), place(feedback.context()), received.get(intake));
	}

	private static @Nullable Said said(@Nullable LocalDate day, @Nullable Place place, @Nullable LocalDate came) {
		return day == null || place == null || came == null ? null : new Said(null, place, day, came);
	}

	/** The feedback of a scope that numbers are made of. */
	public long[] ids(Search search, Scope scope) {
		return scope.segment() == null
				? search.ids(Query.of(scope.within(null)), sight, hit -> counts(hit, scope))
				: new long[0];
	}

	/** Whether numbers of a scope may be shown, and which wider question is answered. A segment is asked for by nobody. */
	public Answer answer(Scope scope) {
		return scope.segment() == null
				? groups.numbers(new Question(scope.service(), scope.touchpoint(), scope.channel(), "", scope.period()))
				: new Answer.TooFew(rule.people(), Optional.of(
						new Question(scope.service(), scope.touchpoint(), scope.channel(), "", scope.period())));
	}
}
