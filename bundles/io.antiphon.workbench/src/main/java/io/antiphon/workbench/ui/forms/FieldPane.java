package io.antiphon.workbench.ui.forms;

import io.antiphon.base.Texts;
import io.antiphon.workbench.ui.forms.Field.Kind;
import io.antiphon.workbench.ui.widgets.Names;
import io.antiphon.workbench.ui.widgets.Styles;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** A field of a form and what is said under it. */
final class FieldPane extends Composite {

	private static final int PARTS = 3;
	private static final int NUMBER = 120;

	private final Field field;
	private final Form form;
	private final Remarks remarks;
	private final Entry entry;
	private final Remark remark;

	FieldPane(Composite parent, Field field, Form form, Texts texts) {
		super(parent, SWT.NONE);
		this.field = field;
		this.form = form;
		this.remarks = new Remarks(field, texts);
		Styles.set(this, Styles.CARD);
		setLayout(GridLayoutFactory.fillDefaults().spacing(0, 3).create());
		var row = Styles.set(new Composite(this, SWT.NONE), Styles.CARD);
		row.setLayout(GridLayoutFactory.fillDefaults().numColumns(PARTS).spacing(6, 0).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		entry = entry(row, texts, text -> form.type(field.key(), text), this::tooLong);
		remark = new Remark(this);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).exclude(true).applyTo(remark);
		var control = entry.focus();
		Names.give(control, field.label());
		Names.describe(control, remark::sentence);
		control.addFocusListener(FocusListener.focusLostAdapter(lost -> form.left(field.key())));
		show();
	}

	private Entry entry(Composite row, Texts texts, Consumer<String> typed, Runnable refused) {
		return switch (field.kind()) {
			case Kind.Line() -> TextEntry.line(row, typed, refused);
			case Kind.Lines(var shown) -> TextEntry.lines(row, shown, typed);
			case Kind.Person person -> TextEntry.line(row, typed, refused).proposing(person);
			case Kind.Day() -> new DayEntry(row, texts, typed, refused);
			case Kind.Number(var unit) -> {
				var number = TextEntry.narrow(row, NUMBER, SWT.RIGHT, typed, refused);
				Units.label(row, unit);
				yield number;
			}
			case Kind.Money money -> new MoneyEntry(row, field, money, texts, typed, refused);
			case Kind.Choice choice -> new ChoiceEntry(row, choice, typed);
			case Kind.Several several -> new SeveralEntry(row, several, typed);
			case Kind.Fixed fixed -> new FixedEntry(row, fixed);
			case Kind.Check() -> new CheckEntry(row, field.label(), typed);
		};
	}

	private void tooLong() {
		say(remarks.tooLong(), true);
	}

	/** Shows what the form holds. */
	void show() {
		entry.show(form.value(field.key()));
		var problem = form.problemShown(field.key());
		say(problem.isEmpty() ? remarks.of(form.value(field.key())) : problem, !problem.isEmpty());
	}

	private void say(String sentence, boolean wrong) {
		if (remark.show(sentence, wrong) && remark.getLayoutData() instanceof GridData data) {
			data.exclude = sentence.isEmpty();
			remark.setVisible(!sentence.isEmpty());
			requestLayout();
		}
	}

	@Override
	public boolean setFocus() {
		return !entry.focus().isDisposed() && entry.focus().setFocus();
	}
}
