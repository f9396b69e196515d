package io.antiphon.loop;

import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How an improvement will be judged: the indicator and its scope, the two windows (absent where feedback has no times), the
 * method (it and the indicator are empty in a draft that has none yet) and its {@code terms}, the least effect worth having (in the indicator's unit
 * and with its sign: −0.05 is five points fewer), the error rate of its interval (0.05 is a 95 % interval), and the {@code power} that was
 * foreseen when it was drafted, where it was. It is a draft until whoever plans has frozen it, before the first action: then it has a time
 * and a keyed {@code digest} of all of it but what was foreseen, and {@link Plans#standing} says whether it still is what was frozen.
 */
public record TestPlan(
		String indicator,
		Scope scope,
		@Nullable Period baseline,
		@Nullable Period followUp,
		String method,
		Terms terms,
		double leastEffect,
		double errorRate,
		@Nullable Power power,
		@Nullable Instant frozenAt,
		String digest) {

	private static final int PLAIN_LIST = 2;
	private static final int LIST = 3;

	/** How often somebody may ask for the verdict. */
	public enum Looks {
		/** Once, when the follow-up is over. */
		ONCE,
		/** After every period, the first answer staying: the interval holds at all looks at once. */
		EACH
	}

	/** What is to be shown. */
	public enum Aim {
		/** That it gets better, by more than the least effect. */
		BETTER,
		/** That it gets no worse than by the least effect, as where something else is to be gained. */
		NO_WORSE
	}

	/** What it is worth as a promise. */
	public enum Standing {
		/** Not frozen yet: nothing is judged by it. */
		DRAFT,
		/** As it was when it was frozen. */
		FROZEN,
		/** Frozen before freezing was keyed and kept in the audit chain: nobody can say what it was then. */
		UNSEALED,
		/** Not what was frozen, or frozen by somebody who cannot. */
		CHANGED
	}

	/** The periods that are compared. */
	public enum Grain {
		/** Weeks where a window has four weeks or more, days below. */
		AUTOMATIC,
		DAY,
		WEEK,
		MONTH;

		/** The pieces of a window, from its start; the last may be shorter. */
		public List<Period> pieces(Period window) {
			return switch (this) {
				case AUTOMATIC -> window.grained();
				case DAY -> window.split(1);
				case WEEK -> window.split(7);
				case MONTH -> months(window);
			};
		}

		/** Whole pieces that end where a window starts, in the order of time, the first not before {@code from}. */
		public List<Period> before(Period window, LocalDate from) {
			var pieces = new ArrayList<Period>();
			var first = pieces(window).getFirst();
			for (int back = 1;; back++) {
				var start = this == MONTH ? window.from().minusMonths(back) : window.from().minusDays(back * first.days());
				if (start.isBefore(from)) {
					return List.copyOf(pieces.reversed());
				}
				pieces.add(new Period(start, pieces.isEmpty() ? window.from() : pieces.getLast().from()));
			}
		}

		private static List<Period> months(Period window) {
			var pieces = new ArrayList<Period>();
			var start = window.from();
			for (int month = 1; start.isBefore(window.to()); month++) {
				var end = earliest(window.from().plusMonths(month), window.to());
				pieces.add(new Period(start, end));
				start = end;
			}
			return List.copyOf(pieces);
		}

		private static LocalDate earliest(LocalDate one, LocalDate other) {
			return one.isBefore(other) ? one : other;
		}
	}

	/**
	 * The version of the method, the periods it compares, the scope it sets beside (absent: none), the indicators that must
	 * not suffer, by their ids, how often the verdict may be asked for, and what is to be shown.
	 */
	public record Terms(
			String version, Grain grain, @Nullable Scope comparison, List<String> companions, Looks looks, Aim aim) {

		/** Those of plans from before there were any others. */
		public static final Terms PLAIN = new Terms("1", Grain.AUTOMATIC, null, List.of());

		/** Looked at once, to get better. */
		public Terms(String version, Grain grain, @Nullable Scope comparison, List<String> companions) {
			this(version, grain, comparison, companions, Looks.ONCE, Aim.BETTER);
		}

		/** Documents from before there were looks and aims have none. */
		public Terms(
				String version,
				Grain grain,
				@Nullable Scope comparison,
				List<String> companions,
				@Nullable Looks looks,
				@Nullable Aim aim) {
			this.version = version;
			this.grain = grain;
			this.comparison = comparison;
			this.companions = List.copyOf(companions);
			this.looks = looks == null ? Looks.ONCE : looks;
			this.aim = aim == null ? Aim.BETTER : aim;
			if (version.isBlank()) {
				throw new IllegalArgumentException("a method has a version");
			}
		}

		/** The same with indicators that must not suffer. */
		public Terms beside(List<String> others) {
			return new Terms(version, grain, comparison, others, looks, aim);
		}

		/** The same for another version of the method. */
		Terms of(String other) {
			return new Terms(other, grain, comparison, companions, looks, aim);
		}
	}

	/**
	 * What a test plan will be able to show, seen from the data before its action. {@code before} and {@code after} are the periods it compares,
	 * {@code perPeriod} the observations that a period of the baseline has on the average. {@code detectable} is the smallest true change, in the
	 * indicator's unit and with its sign, that would end as "worked" in four cases of five; absent where none would. {@code chance} (0–1) is how
	 * often the change that is hoped for would, and {@code enough} after how many periods that would be four of five; absent where it is not
	 * within {@value #LONGEST} periods.
	 */
	public record Power(
			int before, int after, double perPeriod, @Nullable Double detectable, double chance, @Nullable Integer enough) {

		/** How far ahead is looked, in periods. */
		public static final int LONGEST = 104;
		/** The chance with which something is to be shown: four of five. */
		public static final double ASKED = 0.8;

		public Power {
			if (before < 0 || after < 0 || !(perPeriod >= 0) || !(chance >= 0 && chance <= 1)) {
				throw new IllegalArgumentException("power is a chance over periods");
			}
		}

		/** Whether the change that is hoped for would be shown in four cases of five. */
		public boolean suffices() {
			return chance >= ASKED;
		}
	}

	/** A method by its id and its version, and what the plan will be able to show by it; absent where the method does not foresee that. */
	public record Suited(String method, String version, @Nullable Power power) {

		public Suited {
			if (method.isBlank() || version.isBlank()) {
				throw new IllegalArgumentException("a method has an id and a version");
			}
		}
	}

	/** Documents from before there were terms and power have none. */
	public TestPlan(
			String indicator,
			Scope scope,
			@Nullable Period baseline,
			@Nullable Period followUp,
			String method,
			@Nullable Terms terms,
			double leastEffect,
			double errorRate,
			@Nullable Power power,
			@Nullable Instant frozenAt,
			String digest) {
		this.indicator = indicator;
		this.scope = scope;
		this.baseline = baseline;
		this.followUp = followUp;
		this.method = method;
		this.terms = terms == null ? Terms.PLAIN : terms;
		this.leastEffect = leastEffect;
		this.errorRate = errorRate;
		this.power = power;
		this.frozenAt = frozenAt;
		this.digest = digest;
		if ((indicator.isBlank() || method.isBlank()) && frozenAt != null) {
			throw new IllegalArgumentException("a test plan names an indicator and a method once it is frozen");
		}
		if (!Double.isFinite(leastEffect) || !(errorRate > 0 && errorRate < 1)) {
			throw new IllegalArgumentException("a test plan names a least effect and an error rate: " + indicator);
		}
		if (frozenAt == null != digest.isEmpty()) {
			throw new IllegalArgumentException("what is frozen has a time and a digest: " + indicator);
		}
	}

	/** One that is not frozen, of whose power nothing is known. */
	public static TestPlan draft(
			String indicator,
			Scope scope,
			@Nullable Period baseline,
			@Nullable Period followUp,
			String method,
			double leastEffect,
			double errorRate) {
		return new TestPlan(
				indicator, scope, baseline, followUp, method, Terms.PLAIN, leastEffect, errorRate, null, null, "");
	}

	/** The same draft by what suits it. */
	public TestPlan by(Suited suited) {
		return new TestPlan(
				indicator, scope, baseline, followUp, suited.method(), terms.of(suited.version()), leastEffect, errorRate,
				suited.power(), null, "");
	}

	/** The same draft on other terms, of whose power nothing is known. */
	public TestPlan on(Terms other) {
		return new TestPlan(indicator, scope, baseline, followUp, method, other, leastEffect, errorRate, null, null, "");
	}

	/** The same with a time and a digest: what whoever plans makes of a draft. That it has them is no proof of anything. */
	public TestPlan frozen(Instant at, String seal) {
		return new TestPlan(indicator, scope, baseline, followUp, method, terms, leastEffect, errorRate, power, at, seal);
	}

	/** Whether somebody says that it is frozen; {@link Plans#standing} knows whether that is so. */
	public boolean isDraft() {
		return frozenAt == null;
	}

	/** The number of the list of {@link #fixed} parts: the first that has all of them. */
	public int list() {
		return terms.looks() == Looks.ONCE && terms.aim() == Aim.BETTER ? PLAIN_LIST : LIST;
	}

	/**
	 * All that freezing fixes, in the order of {@link #list}: the improvement it is of, the time, and every component but the power and the
	 * digest. A list is not changed, a plan with more in it gets another.
	 */
	public List<@Nullable Object> fixed(String improvement, Instant at) {
		var parts = new ArrayList<@Nullable Object>(Arrays.asList(
				improvement,
				at,
				indicator,
				fixed(scope),
				fixed(terms.comparison()),
				baseline,
				followUp,
				method,
				terms.version(),
				terms.grain(),
				leastEffect,
				errorRate,
				led(terms.companions())));
		if (list() == LIST) {
			parts.add(terms.looks());
			parts.add(terms.aim());
		}
		return Collections.unmodifiableList(parts);
	}

	private static @Nullable String fixed(@Nullable Scope scope) {
		if (scope == null) {
			return null;
		}
		var segment = scope.segment();
		return led(List.of(
				scope.service(),
				scope.touchpoint(),
				scope.channel(),
				segment == null ? "" : led(List.of(segment.attribute(), segment.value())),
				String.valueOf(scope.period())));
	}

	/** Each part led by its length, so that no two lists read the same. */
	private static String led(List<String> parts) {
		return parts.stream().map(part -> part.length() + ":" + part).collect(Collectors.joining("\n"));
	}

	/** Whether it is about something in {@code wanted}: its own scope, and its windows where it has any. */
	public boolean concerns(Scope wanted) {
		return scope.meets(wanted.within(null)) && during(wanted.period());
	}

	private boolean during(@Nullable Period wanted) {
		return wanted == null
				|| baseline == null && followUp == null
				|| baseline != null && baseline.overlaps(wanted)
				|| followUp != null && followUp.overlaps(wanted);
	}
}
