package com.example.council;

import io.antiphon.base.Texts;
import io.antiphon.drawing.shape.Size;
import io.antiphon.planning.Register;
import io.antiphon.store.changes.Revisions;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.NoWorkspace;
import io.antiphon.workbench.ui.Session;
import io.antiphon.workbench.ui.Slot;
import io.antiphon.workbench.ui.Trail;
import io.antiphon.workbench.ui.Undo;
import io.antiphon.workbench.ui.Views;
import io.antiphon.workbench.ui.widgets.PicturePane;
import io.antiphon.workbench.ui.widgets.Styles;
import io.antiphon.workbench.ui.widgets.Type;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The votes of the customer council on the improvements of the scope: writes them down, and draws how many were in favour. */
public final class CouncilPart {

	private static final String REGISTER = "io.antiphon.planning.ui.improvements";

	private final Session session;
	private final Background background;
	private final Views views;
	private final Trail trail;
	private final Undo undo;
	private final Register register;
	private final Council council;
	private final Texts texts;
	private final Slot reading = new Slot();
	private Composite page;
	private Label sentence;
	private VoteForm form;
	private Button empty;
	private Composite card;

	@Inject
	public CouncilPart(
			Session session, Background background, Views views, Trail trail, Undo undo, Register register, Council council) {
		this.session = session;
		this.background = background;
		this.views = views;
		this.trail = trail;
		this.undo = undo;
		this.register = register;
		this.council = council;
		this.texts = Texts.of(CouncilPart.class, session.locale());
	}

	@PostConstruct
	void create(Composite parent) {
		page = Styles.set(new Composite(parent, SWT.NONE), Styles.GROUND);
		page.setLayout(GridLayoutFactory.fillDefaults().margins(18, 14).spacing(0, 10).create());
		Type.set(new Label(page, SWT.NONE), Size.TITLE, true).setText(texts.get("title"));
		sentence = Styles.set(Type.set(new Label(page, SWT.WRAP), Size.TEXT, false), Styles.DIM);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(sentence);
		form = new VoteForm(page, texts, this::write);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
		empty = Styles.set(Type.set(new Button(page, SWT.PUSH), Size.TEXT, true), Styles.PRIMARY);
		empty.setText(texts.get("register"));
		empty.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> trail.open(REGISTER)));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(empty);
		card = new Composite(page, SWT.NONE);
		card.setLayout(GridLayoutFactory.fillDefaults().create());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(card);
		var registration = session.listen(change -> refresh());
		page.addDisposeListener(disposed -> registration.remove());
		refresh();
	}

	/** Asks on a background thread, and shows the answer of the newest question alone. */
	private void refresh() {
		background.latest(reading, texts.get("title"), progress -> look(), this::show);
	}

	private Look look() {
		if (session.workspace().isEmpty()) {
			return Look.NOTHING;
		}
		var titles = new LinkedHashMap<String, String>();
		register.table(session.scope(), null, session.locale()).rows().forEach(row -> titles.put(row.id(), row.title()));
		return new Look(titles, council.ballots());
	}

	private void show(Look look) {
		if (page.isDisposed()) {
			return;
		}
		var open = session.workspace().isPresent();
		sentence.setText(open ? look.sentence(session.locale()) : NoWorkspace.said(session, texts.get("closed")));
		form.show(look);
		shown(form.control(), !look.titles().isEmpty());
		shown(empty, open && look.titles().isEmpty());
		for (Control old : card.getChildren()) {
			old.dispose();
		}
		if (look.voted()) {
			var pane = new PicturePane(card, texts.get("picture"), texts.get("picture.note"), look.picture(session.locale()));
			pane.picture().opens(views::open);
			GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(pane);
		}
		page.layout(true, true);
	}

	private static void shown(Control control, boolean wanted) {
		control.setVisible(wanted);
		((GridData) control.getLayoutData()).exclude = !wanted;
	}

	private void write(Ballot ballot, String title) {
		background.run(texts.get("write"), progress -> council.write(ballot), outcome -> {
			switch (outcome) {
				case Revisions.Outcome.Written(var change, var at) -> {
					undo.did(new Vote(council, texts, title, change));
					session.dataChanged();
				}
				case Revisions.Outcome.Stale stale -> sentence.setText(texts.get("stale"));
			}
		});
	}

	@Focus
	void focus() {
		if (empty.isVisible()) {
			empty.setFocus();
		} else {
			form.setFocus();
		}
	}
}
