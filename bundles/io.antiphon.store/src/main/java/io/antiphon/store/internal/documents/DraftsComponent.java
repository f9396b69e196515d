package io.antiphon.store.internal.documents;

import io.antiphon.store.Drafts;
import io.antiphon.store.Store;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers {@link Drafts} over the {@link Store}. */
@Component
public final class DraftsComponent implements Drafts {

	private final Drafts drafts;

	@Activate
	public DraftsComponent(@Reference Store store) {
		this.drafts = new JpaDrafts(store);
	}

	@Override
	public Optional<Draft> find(String author, String subject) {
		return drafts.find(author, subject);
	}

	@Override
	public List<Draft> all(String author) {
		return drafts.all(author);
	}

	@Override
	public void keep(String author, String subject, int on, Map<String, String> typed) {
		drafts.keep(author, subject, on, typed);
	}

	@Override
	public void forget(String author, String subject) {
		drafts.forget(author, subject);
	}

	@Override
	public long reword(UnaryOperator<String> words) {
		return drafts.reword(words);
	}
}
