package io.antiphon.sustainability.internal.calc;

import io.antiphon.base.guard.Call;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Fault;
import io.antiphon.base.guard.Guarded;
import io.antiphon.base.guard.Unusable;
import io.antiphon.sustainability.Activity;
import io.antiphon.sustainability.spi.Estimate;
import io.antiphon.sustainability.spi.FootprintModel;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The models of extensions. The one place where a model is asked, under the guard. Any thread; blocks. */
public final class InstalledModels {

	private static final int LONGEST = 100;
	private static final int MOST_ACTIVITIES = 1_000;
	private static final int MOST_ESTIMATES = 20;
	private static final Call<String> ID = Call.text("FootprintModel.id", LONGEST).checked(id -> {
		if (!id.matches("\\S+")) {
			throw new Unusable("no-name");
		}
	});
	private static final Call<List<String>> ACTIVITIES = Call.list("FootprintModel.activities", Call.SHORT, MOST_ACTIVITIES);
	private static final Call<List<Estimate>> ESTIMATE = Call.list("FootprintModel.estimate", Call.ANSWER, MOST_ESTIMATES);

	private final Extensions<FootprintModel> extensions;

	public InstalledModels(Extensions<FootprintModel> extensions) {
		this.extensions = extensions;
	}

	/** A model and what it is called. */
	record Model(String id, Guarded<FootprintModel> model) {

		/** What it says of an activity; empty where it failed, which is told where faults are. */
		Optional<List<Estimate>> estimate(Activity activity) {
			return model.ask(ESTIMATE, one -> one.estimate(activity)).found();
		}
	}

	/** The activities that models know now. */
	public Set<String> activities() {
		return byActivity().keySet();
	}

	/** By the activities they know; of two that know one the first has it, and the other is told. */
	Map<String, Model> byActivity() {
		var ids = new HashSet<String>();
		var known = new LinkedHashMap<String, Model>();
		for (var extension : extensions.all()) {
			var id = extension.ask(ID, FootprintModel::id).found();
			if (id.isEmpty()) {
				continue;
			}
			if (!ids.add(id.get())) {
				extension.tell(ID, Fault.Kind.NAME_TAKEN, id.get());
				continue;
			}
			var model = new Model(id.get(), extension);
			for (var activity : extension.ask(ACTIVITIES, FootprintModel::activities).or(List.of())) {
				if (known.putIfAbsent(activity, model) != null) {
					extension.tell(ACTIVITIES, Fault.Kind.NAME_TAKEN, activity);
				}
			}
		}
		return known;
	}
}
