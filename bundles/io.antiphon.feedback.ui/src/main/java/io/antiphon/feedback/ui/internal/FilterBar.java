package io.antiphon.feedback.ui.internal;

import io.antiphon.feedback.ui.internal.model.Facets;
import io.antiphon.feedback.ui.internal.model.FeedbackModel;
import io.antiphon.feedback.ui.internal.model.FeedbackTexts;
import io.antiphon.feedback.ui.spi.Facet;
import io.antiphon.workbench.ui.widgets.Choice;
import io.antiphon.workbench.ui.widgets.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** The filters above the table, which narrow what the scope of all views leaves. */
final class FilterBar extends Composite {

	private static final int PAUSE_MS = 400;
	private static final int TEXT_WIDTH = 200;
	private static final int CHOICE_WIDTH = 150;
	private static final int LEAST_BUTTON = 72;

	private final FeedbackModel model;
	private final FeedbackTexts texts;
	private final Text words;
	private final Choice<String> language;
	private final Button pinned;
	private final Composite more;
	private final Label count;
	private final List<Choice<Facet.Option>> facets = new ArrayList<>();
	private List<Facets.Offered> offered = List.of();
	private final Runnable typed = this::typed;

	FilterBar(Composite parent, FeedbackModel model, FeedbackTexts texts) {
		super(parent, SWT.NONE);
		this.model = model;
		this.texts = texts;
		setLayout(RowLayoutFactory.swtDefaults().wrap(true).center(true).spacing(6).create());
		pinned = new Button(this, SWT.PUSH);
		pinned.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> model.narrow(model.filter().unpinned())));
		pinned.setLayoutData(new RowData());
		words = words();
		language = choice(this, texts.get("column.language"), texts.get("any.language"), texts::language,
				code -> model.narrow(model.filter().withLanguage(Objects.requireNonNullElse(code, ""))));
		more = new Composite(this, SWT.NONE);
		more.setLayout(RowLayoutFactory.swtDefaults().margins(0, 0).spacing(6).create());
		button("filter.clear", model::clear);
		count = new Label(this, SWT.NONE);
		count.setLayoutData(new RowData());
	}

	/** The buttons for what can be done with the table. */
	void offer(TableActions actions) {
		button("columns.choose", actions::choose);
		button("export", actions::export);
	}

	private void button(String key, Runnable action) {
		var button = new Button(this, SWT.PUSH);
		button.setText(texts.get(key));
		button.setLayoutData(new RowData(Math.max(LEAST_BUTTON, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), SWT.DEFAULT));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> action.run()));
	}

	private Text words() {
		var text = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(texts.get("filter.text"));
		text.setLayoutData(new RowData(TEXT_WIDTH, SWT.DEFAULT));
		text.addModifyListener(changed -> getDisplay().timerExec(PAUSE_MS, typed));
		text.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(entered -> typed()));
		Names.give(text, texts.get("filter.text"));
		return text;
	}

	private void typed() {
		if (!isDisposed()) {
			model.narrow(model.filter().withText(words.getText()));
		}
	}

	private static <T> Choice<T> choice(
			Composite parent, String name, String any, Function<T, String> label, Consumer<@Nullable T> chosen) {
		var choice = new Choice<>(parent, name, any, label, chosen);
		choice.control().setLayoutData(new RowData(CHOICE_WIDTH, SWT.DEFAULT));
		return choice;
	}

	/** Shows what there is to choose and what is chosen. */
	void show() {
		var choices = model.choices();
		language.show(choices.languages(), none(model.filter().language()));
		if (!words.isFocusControl() && !words.getText().strip().equals(model.filter().text())) {
			words.setText(model.filter().text());
		}
		showFacets();
		var led = model.pinned();
		pinned.setText(texts.get("pinned", led.replace("&", "&&")));
		pinned.setToolTipText(texts.get(model.pinnedWithin() ? "pinned.within" : "pinned.take"));
		pinned.setVisible(!led.isEmpty());
		((RowData) pinned.getLayoutData()).exclude = led.isEmpty();
		count.setText(model.answered() ? texts.get("count", model.size(), choices.count()) : "");
		requestLayout();
	}

	private void showFacets() {
		if (!offered.equals(model.facets())) {
			facets.forEach(facet -> facet.control().dispose());
			facets.clear();
			offered = model.facets();
			offered.forEach(facet -> facets.add(choice(more, facet.label(), texts.get("any", facet.label()),
					Facet.Option::label, option -> model.narrow(model.filter().withOption(
							facet.id(), option == null ? "" : option.value())))));
		}
		for (var i = 0; i < facets.size(); i++) {
			var facet = offered.get(i);
			var value = model.filter().options().get(facet.id());
			facets.get(i).show(facet.options(), facet.options().stream()
					.filter(option -> option.value().equals(value))
					.findFirst()
					.orElse(null));
		}
	}

	private static @Nullable String none(String name) {
		return name.isEmpty() ? null : name;
	}

	@Override
	public boolean setFocus() {
		return words.setFocus();
	}
}
