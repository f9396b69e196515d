package io.antiphon.planning.ui.internal.writing;

import io.antiphon.base.Texts;
import io.antiphon.drawing.shape.Size;
import io.antiphon.planning.Editor.Saving;
import io.antiphon.planning.Sheet;
import io.antiphon.workbench.ui.Notice;
import io.antiphon.workbench.ui.Session;
import io.antiphon.workbench.ui.forms.Form;
import io.antiphon.workbench.ui.forms.FormPane;
import io.antiphon.workbench.ui.widgets.Keys;
import io.antiphon.workbench.ui.widgets.Styles;
import io.antiphon.workbench.ui.widgets.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.jspecify.annotations.Nullable;

/**
 * A sheet to type into, with Save (Ctrl+S) and Throw Away: what is typed is kept as it is typed, over a crash too. Closing it keeps the draft.
 * UI thread.
 */
public final class SheetPane extends Composite {

	private final Writing writing;
	private final Texts texts;
	private final Runnable closed;
	private final Label title;
	private final Label state;
	private final ScrolledComposite scrolled;
	private final Button save;
	private final Button discard;
	private @Nullable Sheet sheet;
	private @Nullable Form form;
	private @Nullable FormPane pane;
	private boolean saving;
	/** How many workspaces were left since it is there. */
	private int left;

	/** {@code closed} is called when there is nothing to type into any more. */
	public SheetPane(Composite parent, Writing writing, Runnable closed) {
		super(parent, SWT.NONE);
		this.writing = writing;
		this.texts = writing.texts();
		this.closed = closed;
		Styles.set(this, Styles.GROUND);
		setLayout(GridLayoutFactory.fillDefaults().spacing(0, 8).create());
		var head = new Composite(this, SWT.NONE);
		head.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 2).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		title = Type.set(new Label(head, SWT.WRAP), Size.HEADING, true);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(title);
		state = Styles.set(Type.set(new Label(head, SWT.WRAP), Size.SMALL, false), Styles.DIM);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(state);
		scrolled = new ScrolledComposite(this, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		scrolled.addControlListener(ControlListener.controlResizedAdapter(resized -> fit()));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
		var buttons = new Composite(this, SWT.NONE);
		buttons.setLayout(GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).create());
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(buttons);
		discard = button(buttons, "sheet.discard", this::discard);
		button(buttons, "sheet.close", this::close);
		save = Styles.set(button(buttons, "sheet.save", this::save), Styles.PRIMARY);
		Listener keys = this::pressed;
		getDisplay().addFilter(SWT.KeyDown, keys);
		var registration = writing.desk().session().listen(change -> {
			if (change == Session.Change.WORKSPACE) {
				leave();
			}
		});
		addDisposeListener(disposed -> {
			registration.remove();
			getDisplay().removeFilter(SWT.KeyDown, keys);
			keep();
		});
	}

	/** Ctrl+S saves and Esc closes while the focus is in here. */
	private void pressed(Event event) {
		if (sheet != null && event.widget instanceof Control control && Keys.within(this, control)) {
			if (Keys.modifiers(event.stateMask) == SWT.MOD1 && event.keyCode == 's') {
				event.type = SWT.None;
				save();
			} else if (Keys.modifiers(event.stateMask) == 0 && event.keyCode == SWT.ESC) {
				event.type = SWT.None;
				close();
			}
		}
	}

	private Button button(Composite parent, String key, Runnable action) {
		var button = Type.set(new Button(parent, SWT.PUSH), Size.TEXT, false);
		button.setText(texts.get(key));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> action.run()));
		return button;
	}

	/** What is typed into; empty where nothing is. */
	public String subject() {
		return sheet == null ? "" : sheet.subject();
	}

	/** Whether something is typed into it that is not saved. */
	public boolean dirty() {
		return form != null && form.dirty();
	}

	/** Whether it shows that: the same thing on the same revision. */
	public boolean shows(Sheet other) {
		return sheet != null && sheet.subject().equals(other.subject()) && sheet.on() == other.on();
	}

	/** Shows another sheet; what was typed into the one before stays a draft. */
	public void show(Sheet shown) {
		if (isDisposed()) {
			return;
		}
		keep();
		sheet = shown;
		if (pane != null) {
			scrolled.setContent(null);
			pane.dispose();
		}
		var made = new Form(shown.fields().stream().map(SheetFields::of).toList(), shown.stored(), shown::problems);
		made.restore(shown.typed());
		made.onTyped(typed -> writing.keep(shown, typed));
		made.listen(this::told);
		form = made;
		pane = new FormPane(scrolled, made, writing.locale());
		scrolled.setContent(pane);
		title.setText(shown.title().replace("&", "&&"));
		told();
		fit();
		layout(true, true);
	}

	private void fit() {
		if (pane != null && !pane.isDisposed()) {
			scrolled.setMinSize(pane.computeSize(Math.max(1, scrolled.getClientArea().width), SWT.DEFAULT));
		}
	}

	private void told() {
		var shown = sheet;
		var held = form;
		if (shown != null && held != null && !isDisposed()) {
			var drafted = held.dirty() ? texts.get("sheet.drafted") : "";
			var said = (shown.state().isEmpty() || drafted.isEmpty() ? shown.state() + drafted : shown.state() + " · " + drafted)
					.replace("&", "&&");
			Styles.enable(save, held.dirty() || shown.on() == 0);
			Styles.enable(discard, held.dirty());
			if (!said.equals(state.getText())) {
				state.setText(said);
				layout(true, true);
			}
			fit();
		}
	}

	/** Writes what is typed; where something is wrong it is said beside the field, and where somebody was quicker both are shown. */
	public void save() {
		var shown = sheet;
		var held = form;
		var shownOn = pane;
		if (shown == null || held == null || shownOn == null || saving || !shownOn.complete()) {
			return;
		}
		saving = true;
		save(shown, held.values());
	}

	private void save(Sheet shown, Map<String, String> typed) {
		var display = getDisplay();
		var here = left;
		writing.change((editor, access) -> editor.save(shown, typed, access, writing.locale()), () -> saved(display), told -> {
			if (isDisposed() || here != left) {
				return;
			}
			switch (told) {
				case Saving.Saved saved -> end();
				case Saving.Refused refused -> {
					Notice.show(getShell(), writing.locale(), shown.title(), refused.sentence());
					refused.problems().keySet().stream().filter(key -> !key.isEmpty() && pane != null).findFirst()
							.ifPresent(key -> pane.focus(key));
				}
				case Saving.Conflict conflict -> resolve(conflict, typed);
			}
		});
	}

	private void saved(Display display) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> saving = false);
		}
	}

	private void resolve(Saving.Conflict conflict, Map<String, String> typed) {
		var dialog = new ConflictDialog(getShell(), writing, conflict);
		if (dialog.open() == ConflictDialog.OK) {
			var chosen = new LinkedHashMap<>(typed);
			conflict.clashes().stream()
					.filter(clash -> dialog.theirs(clash.field()))
					.forEach(clash -> chosen.put(clash.field(), conflict.now().stored().getOrDefault(clash.field(), "")));
			saving = true;
			save(conflict.now(), chosen);
		}
	}

	private void discard() {
		var shown = sheet;
		if (shown != null) {
			writing.forget(shown, () -> {
				if (!isDisposed()) {
					end();
				}
			});
		}
	}

	/** Closes it; what is typed stays a draft. */
	public void close() {
		keep();
		end();
	}

	/** Another workspace is open: what was typed is a draft in the one before, and nothing of it belongs into this one. */
	private void leave() {
		if (sheet != null && !isDisposed()) {
			writing.leave();
			left++;
			end();
		}
	}

	private void keep() {
		var shown = sheet;
		var held = form;
		if (shown != null && held != null && held.dirty() && !saving) {
			writing.keepNow(shown, held.values());
		}
	}

	/** The focus goes elsewhere before what has it is gone. */
	private void end() {
		var old = pane;
		sheet = null;
		form = null;
		pane = null;
		closed.run();
		if (old != null) {
			scrolled.setContent(null);
			old.dispose();
		}
	}

	@Override
	public boolean setFocus() {
		return pane != null && pane.setFocus();
	}

	/** The control that has the form; for tests. */
	@Nullable
	Control content() {
		return pane;
	}
}
