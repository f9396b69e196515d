package io.antiphon.workbench.internal.overview;

import io.antiphon.base.Texts;
import io.antiphon.base.guard.Faults;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Plans;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turns;
import io.antiphon.wording.Vocabularies;
import io.antiphon.wording.Wording;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.NoWorkspace;
import io.antiphon.workbench.ui.Offer;
import io.antiphon.workbench.ui.Session;
import io.antiphon.workbench.ui.Slot;
import io.antiphon.workbench.ui.Trail;
import io.antiphon.workbench.ui.View;
import io.antiphon.workbench.ui.Views;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** The home of the workbench: the loop drawn as eight stations, as {@link Turns} tells where they stand. */
public final class OverviewPart {

	private final Session session;
	private final Background background;
	private final Leading leading;
	private final Turns turns;
	private final Texts texts;
	private final OverviewModel model;
	private final Chain chain;
	private final Vocabularies vocabularies;
	private List<Offer> offers = List.of();
	private List<View> views = List.of();
	private final Slot rows = new Slot();
	private Look shown = Look.NOTHING;
	private Session.@Nullable Registration registration;
	private @Nullable OverviewPage page;
	private @Nullable FaultsModel faults;
	private Faults.@Nullable Subscription listening;

	@Inject
	public OverviewPart(
			Session session,
			Background background,
			Views views,
			Trail trail,
			Turns turns,
			Chain chain,
			Vocabularies vocabularies) {
		this.session = session;
		this.background = background;
		this.leading = new Leading(views, trail);
		this.turns = turns;
		this.texts = Texts.of(OverviewPart.class, session.locale());
		this.model = new OverviewModel(texts);
		this.chain = chain;
		this.vocabularies = vocabularies;
	}

	/** Called again whenever a capability that offers a first step comes or goes. */
	@Inject
	public void offering(@Service List<Offer> offering) {
		offers = List.copyOf(offering);
		showNext();
	}

	/** Called again whenever a view of a step comes or goes, and with it, as a rule, a station. */
	@Inject
	public void viewing(@Service List<View> viewing) {
		views = List.copyOf(viewing);
		showStations();
		refresh();
	}

	/** What goes wrong in extensions is shown as it happens. */
	@Inject
	public void watching(Faults register) {
		faults = new FaultsModel(register, texts);
	}

	@PostConstruct
	void create(Composite parent) {
		page = new OverviewPage(parent, texts, leading);
		var watched = faults;
		if (watched != null) {
			listening = watched.listen(fault -> parent.getDisplay().asyncExec(this::showFaults));
			showFaults();
		}
		registration = session.listen(change -> refresh());
		refresh();
	}

	private void showFaults() {
		if (page != null && !page.disposed() && faults != null) {
			page.faults(faults.sentences());
		}
	}

	@PreDestroy
	void dispose() {
		if (listening != null) {
			listening.close();
		}
		if (registration != null) {
			registration.remove();
		}
	}

	/**
	 * What is read in the background: the stations as they stand within the scope and as they stand in all, what is measured, and where
	 * things can be opened.
	 */
	private record Look(
			List<StationRow> rows, List<StationRow> whole, String about, String title, @Nullable Measured measured, Ways ways) {

		private static final Look NOTHING = of(List.of(), "");

		private static Look of(List<StationRow> rows, String about) {
			return new Look(rows, rows, about, "", null, Ways.NONE);
		}
	}

	private void refresh() {
		if (page != null && !page.disposed()) {
			if (session.workspace().isEmpty() && session.opening()) {
				rows.forget();
				show(Look.of(model.outline(), ""));
				return;
			}
			if (shown.rows().isEmpty()) {
				show(Look.of(model.outline(), ""));
			}
			background.latest(rows, texts.get("overview.reading"), progress -> look(session.scope()), this::show);
		}
	}

	private Look look(Scope scope) {
		if (session.workspace().isEmpty()) {
			return Look.of(model.closed(turns), texts.get("station.closed"));
		}
		var wording = vocabularies.wording(texts.locale());
		var rows = model.read(turns, scope);
		var whole = scope.equals(Scope.ALL) ? rows : model.read(turns, Scope.ALL);
		var signals = OverviewModel.wanted(rows).map(Wanted::need).toList();
		var measured = Measured.of(chain, scope, new CardWords(chain, texts, wording, signals));
		var ways = Ways.of(chain.plans().map(Plans::improvements).orElse(List.of()));
		return new Look(rows, whole, about(scope, wording), title(measured), measured, ways);
	}

	private String about(Scope scope, Wording wording) {
		var place = wording.place(scope, true);
		var line = new TurnLine(chain, texts, LocalDate.now(ZoneId.systemDefault())).said(scope);
		return place.isEmpty() ? line : texts.get("overview.about", place, line);
	}

	private String title(Measured measured) {
		var only = measured.services().size() == 1 ? measured.services().getFirst().name() : "";
		return only.isEmpty() ? texts.get("overview.measured") : texts.get("overview.measured.of", only);
	}

	private void show(Look look) {
		shown = look;
		leading.from(look.rows(), look.ways());
		var shownOn = page;
		if (shownOn != null && !shownOn.disposed()) {
			shownOn.about(look.about());
			var measured = look.measured();
			if (measured == null) {
				shownOn.unread();
			} else {
				shownOn.measured(look.title(), measured);
			}
			showStations();
			showNext();
		}
	}

	private void showStations() {
		if (page != null && !page.disposed() && !shown.rows().isEmpty()) {
			page.stations(model.ribbon(shown.rows(), opened()));
		}
	}

	private Set<Step> opened() {
		return views.stream().flatMap(view -> view.steps().stream()).collect(Collectors.toSet());
	}

	private void showNext() {
		if (page != null && !page.disposed()) {
			var next = OverviewModel.isRead(shown.rows())
					? model.next(OverviewModel.within(shown.rows(), shown.whole()), offers)
					: OverviewModel.Next.saying(unread(), "", null);
			page.next(next);
			if (shown.measured() != null) {
				page.needs(Needs.of(shown.rows(), next, texts));
			}
		}
	}

	private String unread() {
		return NoWorkspace.said(
				session, texts.get(session.workspace().isEmpty() ? "station.closed" : "overview.reading"));
	}

	@Focus
	void focus() {
		if (page != null) {
			page.focus();
		}
	}
}
