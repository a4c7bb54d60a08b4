export type PhoneNumberProps = {readonly number: string; readonly dialable: boolean}

/** A telephone number, kept left-to-right, as a link only where it may be dialled. */
export const PhoneNumber = ({number, dialable}: PhoneNumberProps) => {
  const text = (
    <bdi dir="ltr" data-phone="">
      {number}
    </bdi>
  )
  return dialable ? <a href={`tel:${number.replace(/[^+\d]/g, '')}`}>{text}</a> : text
}
