import type { LawDiffReply } from "#contract/lawDiff.ts";
import { useLanguage } from "../../language.tsx";

type ChangedFile = LawDiffReply["files"][number];

/** More places of one file nobody reads at once. */
const mostPlaces = 30;

/** Each file of the law that differs, with the places in it. */
export function ChangedFiles({ files }: { files: LawDiffReply["files"] }) {
  const { texts } = useLanguage();
  const { lawDiff } = texts;
  return (
    <section className="card" aria-label={lawDiff.files(files.length)}>
      <div className="card-head">
        <h2>{lawDiff.files(files.length)}</h2>
      </div>
      <ul className="law-changes">
        {files.map((file) => (
          <OneFile key={file.file} file={file} />
        ))}
      </ul>
    </section>
  );
}

function OneFile({ file }: { file: ChangedFile }) {
  const { texts, say } = useLanguage();
  const { lawDiff } = texts;
  const whole = file.change !== "changed";
  return (
    <li>
      <p>
        <span className="tag">{lawDiff.changes[file.change]}</span>{" "}
        {file.title === null ? null : <b>{say(file.title)}</b>} <code>{file.file}</code>
      </p>
      {!whole && file.places.length === 0 ? <p className="soft">{lawDiff.noPlaces}</p> : null}
      {whole || file.places.length === 0 ? null : <Places places={file.places} />}
    </li>
  );
}

function Places({ places }: { places: ChangedFile["places"] }) {
  const { texts } = useLanguage();
  const { lawDiff } = texts;
  return (
    <>
      <table className="law-places">
        <thead>
          <tr>
            <th scope="col">{lawDiff.place}</th>
            <th scope="col">{lawDiff.was}</th>
            <th scope="col">{lawDiff.is}</th>
          </tr>
        </thead>
        <tbody>
          {places.slice(0, mostPlaces).map(({ place, was, is }) => (
            <tr key={place}>
              <th scope="row">
                <code>{place}</code>
              </th>
              <td>{was ?? lawDiff.none}</td>
              <td>{is ?? lawDiff.none}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {places.length > mostPlaces ? <p className="soft">{lawDiff.morePlaces(places.length - mostPlaces)}</p> : null}
    </>
  );
}
