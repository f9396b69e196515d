package io.antiphon.planning.internal.editing;

import io.antiphon.loop.Chain;
import io.antiphon.loop.change.Planning;
import io.antiphon.planning.Editor;
import io.antiphon.planning.Scorings;
import io.antiphon.planning.Sheet;
import io.antiphon.planning.internal.plans.PlanningComponent;
import io.antiphon.privacy.Access;
import io.antiphon.store.Drafts;
import io.antiphon.wording.Vocabularies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers to write in the register. */
@Component
public final class EditorComponent implements Editor {

	private final Editor editing;

	@Activate
	public EditorComponent(
			@Reference PlanningComponent plans,
			@Reference Drafts drafts,
			@Reference Planning planning,
			@Reference Chain chain,
			@Reference Scorings scorings,
			@Reference Vocabularies vocabularies) {
		this.editing = new Editing(plans, drafts, planning, chain, scorings, vocabularies, Clock.systemUTC());
	}

	@Override
	public Sheet begin(New what, Access access, Locale locale) {
		return editing.begin(what, access, locale);
	}

	@Override
	public Sheet beginAction(String improvement, Access access, Locale locale) {
		return editing.beginAction(improvement, access, locale);
	}

	@Override
	public Sheet beginOption(String decision, Access access, Locale locale) {
		return editing.beginOption(decision, access, locale);
	}

	@Override
	public Saving decide(String decision, String option, String why, Access access, Locale locale) {
		return editing.decide(decision, option, why, access, locale);
	}

	@Override
	public Saving supersede(String decision, Access access, Locale locale) {
		return editing.supersede(decision, access, locale);
	}

	@Override
	public Optional<Sheet> open(String subject, Access access, Locale locale) {
		return editing.open(subject, access, locale);
	}

	@Override
	public void keep(String subject, int on, Map<String, String> typed, Access access) {
		editing.keep(subject, on, typed, access);
	}

	@Override
	public void forget(String subject, Access access) {
		editing.forget(subject, access);
	}

	@Override
	public List<Unsaved> unsaved(Access access, Locale locale) {
		return editing.unsaved(access, locale);
	}

	@Override
	public Saving save(Sheet sheet, Map<String, String> typed, Access access, Locale locale) {
		return editing.save(sheet, typed, access, locale);
	}

	@Override
	public Saving set(List<String> subjects, String field, String value, Access access, Locale locale) {
		return editing.set(subjects, field, value, access, locale);
	}

	@Override
	public Saving change(Map<String, Map<String, String>> values, Access access, Locale locale) {
		return editing.change(values, access, locale);
	}

	@Override
	public Saving confirm(List<String> improvements, Access access, Locale locale) {
		return editing.confirm(improvements, access, locale);
	}

	@Override
	public Saving discard(List<String> improvements, Access access, Locale locale) {
		return editing.discard(improvements, access, locale);
	}

	@Override
	public Saving leaveOut(String action, Access access, Locale locale) {
		return editing.leaveOut(action, access, locale);
	}

	@Override
	public Saving leaveOut(List<String> actions, Access access, Locale locale) {
		return editing.leaveOut(actions, access, locale);
	}

	@Override
	public Saving undo(long change, Access access, Locale locale) {
		return editing.undo(change, access, locale);
	}

	@Override
	public List<Past> history(String subject, Locale locale) {
		return editing.history(subject, locale);
	}

	@Override
	public List<String> people() {
		return editing.people();
	}

	@Override
	public Saving note(String person, @Nullable LocalDate left, Access access, Locale locale) {
		return editing.note(person, left, access, locale);
	}
}
