package io.antiphon.analytics.internal.labels;

import io.antiphon.base.Period;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Feedback by the service and touchpoint it names. Where one is not named, the place is the whole service, or everything. */
public final class Places {

	private static final double NEARLY_ALL = 0.9;
	private static final Comparator<Context> ORDER =
			Comparator.comparing(Context::service).thenComparing(Context::touchpoint);

	private final Map<Context, List<Labelled>> places;
	private final @Nullable Period listening;

	public Places(List<Labelled> feedback, @Nullable Period listening) {
		this.places = feedback.stream()
				.collect(Collectors.groupingBy(
						labelled -> of(labelled.context()), () -> new TreeMap<>(ORDER), Collectors.toList()));
		this.listening = listening;
	}

	/** Where something belongs, whatever the channel. */
	public static Context of(Context context) {
		return new Context(context.service(), context.touchpoint(), "");
	}

	/** Each place as a scope, with all feedback in it, in the order of their names. */
	public void forEach(BiConsumer<Scope, List<Labelled>> place) {
		for (var context : places.keySet()) {
			var scope = new Scope(context.service(), context.touchpoint(), "", null);
			var within = new ArrayList<Labelled>();
			places.forEach((other, feedback) -> {
				if (scope.contains(other, null)) {
					within.addAll(feedback);
				}
			});
			place.accept(scope.within(listening), within);
		}
	}

	/** Whether feedback names just this place, and none within it. */
	public static boolean names(Labelled labelled, Scope place) {
		var context = labelled.context();
		return context.service().equals(place.service()) && context.touchpoint().equals(place.touchpoint());
	}

	/** The place that nearly all of some feedback names: one touchpoint, one service, or everything. */
	public static Scope ofNearlyAll(Collection<Labelled> pieces) {
		var service = nearlyAll(pieces, Context::service);
		return new Scope(service, service.isEmpty() ? "" : nearlyAll(pieces, Context::touchpoint), "", null);
	}

	private static String nearlyAll(Collection<Labelled> pieces, Function<Context, String> part) {
		var counts = pieces.stream().collect(Collectors.groupingBy(piece -> part.apply(piece.context()), Collectors.counting()));
		return counts.entrySet().stream()
				.filter(entry -> entry.getValue() >= NEARLY_ALL * pieces.size())
				.map(Map.Entry::getKey)
				.findFirst()
				.orElse("");
	}
}
